import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { answerCircle } from '../answer-circle.ts'
import { answerForm } from '../circles.contract.ts'
import { readOwnCircle } from '../read-own-circle.ts'
import { whenText } from './when.rules.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { run, language } = page(context)
  const { programme, timeZone, circles } = await run(readOwnCircle, undefined)
  return {
    programme,
    circles: circles.map(({ startsAt, ...circle }) => ({
      ...circle,
      when: whenText(language, startsAt, timeZone),
    })),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const here = `/l/${params['token']}/pair/circle`
  const form = await formOf(request)
  const checked = checkForm(form, answerForm)
  if (!checked.ok) throw redirect(here)
  const result = await page(context).attempt(answerCircle, checked.values, checked.submission)
  if (result.ok) throw redirect(here)
  return data(
    { problems: {}, problem: result.problem.sentence, typed: typedValues(form) },
    { status: result.problem.status },
  )
}
