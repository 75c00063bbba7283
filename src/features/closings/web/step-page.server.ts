import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { formOf } from '#platform/pages/read-form.ts'
import { stepAfter, stepBefore } from '../closing.rules.ts'
import { steps, type Step } from '../closings.contract.ts'
import { readOwnClosing, type OwnClosing } from '../read-own-closing.ts'
import { saveStep } from '../save-step.ts'
import { readStep } from '../step-forms.rules.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const token = params['token'] ?? ''
  const closing = await page(context).run(readOwnClosing, undefined)
  const step = stepOf(params['step'], closing)
  if (closing.view !== 'reflect' || !step) throw redirect(`/l/${token}/pair/close`)
  const asked = new URL(request.url).searchParams.has('quote')
  return {
    token,
    closing,
    step,
    before: stepBefore(closing.steps, step),
    asksQuote: asked && step === 'change' && closing.saved.commitment !== '',
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt, run } = page(context)
  const home = `/l/${params['token'] ?? ''}/pair/close`
  const closing = await run(readOwnClosing, undefined)
  const step = stepOf(params['step'], closing)
  if (closing.view !== 'reflect' || !step || step === 'done') throw redirect(home)
  const form = await formOf(request)
  const read = readStep(step, form, closing)
  if (!read.ok) return data({ problems: read.problems, typed: read.typed, sentence: null }, { status: 422 })
  const result = await attempt(saveStep, read.answer, read.submission)
  if (!result.ok)
    return data(
      { problems: {}, typed: {}, sentence: result.problem.sentence },
      { status: result.problem.status },
    )
  if (read.asksQuote) throw redirect(`${home}/change?quote`)
  throw redirect(`${home}/${stepAfter(closing.steps, step)}`)
}

function stepOf(text: string | undefined, { steps: own }: OwnClosing): Step | null {
  const step = steps.find((one) => one === text)
  return step && own.includes(step) ? step : null
}
