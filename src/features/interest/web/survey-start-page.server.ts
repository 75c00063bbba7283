import { data, type LoaderFunctionArgs } from 'react-router'
import { page, type PageContext } from '#platform/pages/page-context.ts'
import { organisationOfToken } from '#platform/tokens/tokens.ts'
import { readPublicSurvey, type PublicSurvey } from '../answer-survey.ts'
import { interestFailures } from '../interest.contract.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const token = params['token']!
  const { programmeName, need, state } = await openSurveyDoor(page(context), token)
  return { token, programmeName, need, state }
}

/** Behind which walls the link leads. A link cut off while copying and a made-up one answer alike. */
export function organisationBehind({ say, language }: PageContext, token: string): string {
  const organisationId = organisationOfToken(token)
  if (organisationId) return organisationId
  const { words } = interestFailures.notFound
  throw data({ title: say(words), detail: say(words), language }, { status: 404 })
}

export async function openSurveyDoor(context: PageContext, token: string): Promise<PublicSurvey> {
  const organisationId = organisationBehind(context, token)
  const result = await context.settle(context.runIn(organisationId, readPublicSurvey, { token }))
  if (result.ok) return result.outcome
  throw data(
    { title: result.problem.sentence, detail: result.problem.sentence, language: context.language },
    { status: result.problem.status },
  )
}
