import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { briefMessages } from '../brief.messages.ts'
import { briefDecisionForm } from '../briefs.contract.ts'
import { readBriefFor } from '../briefs.reads.ts'
import { decideBrief } from '../decide-brief.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { run, organisationName } = page(context)
  return { ...(await run(readBriefFor, { briefId: params['briefId'] ?? null })), organisationName }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt, say } = page(context)
  const form = await readForm(request, briefDecisionForm)
  if (!form.ok) {
    const problems = Object.fromEntries(
      Object.entries(form.problems).map(([field, key]) => [
        field,
        say(briefMessages[key as keyof typeof briefMessages] ?? briefMessages.problemDecision),
      ]),
    )
    return data({ problems, problem: null, typed: form.typed }, { status: 422 })
  }
  const result = await attempt(
    decideBrief,
    { briefId: params['briefId'] ?? null, decision: form.values },
    form.submission,
  )
  if (result.ok) throw redirect(new URL(request.url).pathname)
  return data(
    { problems: {}, problem: result.problem.sentence, typed: form.values },
    { status: result.problem.status },
  )
}
