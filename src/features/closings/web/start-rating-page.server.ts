import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { formOf, typedValues } from '#platform/pages/read-form.ts'
import { rating } from '../closings.contract.ts'
import { closingMessages as words } from '../closings.messages.ts'
import { rateStart, readStart } from '../rate-start.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  return { token: params['token'] ?? '', start: await page(context).run(readStart, undefined) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt, run } = page(context)
  const { topics } = await run(readStart, undefined)
  const form = await formOf(request)
  const problems: Record<string, string> = {}
  const ratings = topics.map((_topic, at) => {
    const read = rating.safeParse(form.get(`start-${at}`))
    if (!read.success) problems[`start-${at}`] = words.ratingMissing.id
    return read.data ?? 0
  })
  if (Object.keys(problems).length > 0)
    return data({ problems, typed: typedValues(form), sentence: null }, { status: 422 })
  const result = await attempt(rateStart, { ratings })
  if (!result.ok)
    return data(
      { problems: {}, typed: {}, sentence: result.problem.sentence },
      { status: result.problem.status },
    )
  throw redirect(`/l/${params['token'] ?? ''}/pair/start-rating`)
}
