import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { answerPulse } from '../answer-pulse.ts'
import { needsCare } from '../pulse-totals.rules.ts'
import { pulseForm } from '../pulses.contract.ts'
import { readPulse } from '../read-pulse.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const token = params['token'] ?? ''
  return { token, ...(await page(context).run(readPulse, { roundId: params['pulseId'] ?? '' })) }
}

/** Answers with the page itself: an address that told of a low answer would stand in the browser's history. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, pulseForm)
  if (!form.ok)
    return data(
      { saved: false, care: false, problems: form.problems, typed: form.typed, sentence: null },
      { status: 422 },
    )
  const answer = form.values
  const result = await page(context).attempt(answerPulse, { roundId: params['pulseId'] ?? '', answer })
  if (!result.ok)
    return data(
      { saved: false, care: false, problems: {}, typed: {}, sentence: result.problem.sentence },
      { status: result.problem.status },
    )
  return data(
    { saved: true, care: needsCare(answer), problems: {}, typed: {}, sentence: null },
    { status: 200 },
  )
}
