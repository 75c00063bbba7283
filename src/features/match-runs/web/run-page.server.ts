import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { z } from 'zod'
import { page } from '#platform/pages/page-context.ts'
import { checkForm } from '#platform/pages/read-form.ts'
import { adoptRun } from '../adopt-run.ts'
import { editDraft } from '../edit-draft.ts'
import { matchRunFailures } from '../match-runs.contract.ts'
import { readComparison } from '../read-comparison.ts'
import { steerMatchRun } from '../steer-match-run.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { run, now } = page(context)
  const programmeId = params['programmeId']!
  const comparison = await run(readComparison, { programmeId, runId: params['runId'] ?? '' })
  // The first result has nothing to be compared with: whoever waited for it is led to the review at once.
  const waited = new URL(request.url).searchParams.has('waited')
  if (waited && comparison.state === 'done' && comparison.isTable)
    throw redirect(`/programmes/${programmeId}/match`)
  return { programmeId, runId: params['runId']!, now: now.toISOString(), comparison }
}

const form = z.object({
  intent: z.enum(['adopt', 'adopt-part', 'discard', 'use-now', 'cancel']),
  seen: z.coerce.number().int().catch(0),
  table: z.string().catch(''),
  menteeId: z.string().optional(),
})

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const programmeId = params['programmeId']!
  const runId = params['runId']!
  const read = checkForm(await request.formData(), form)
  if (!read.ok)
    return data({ problem: Object.values(read.problems).join(' '), isOlder: false }, { status: 422 })
  const { intent, seen, table, menteeId } = read.values
  const done =
    intent === 'use-now' || intent === 'cancel'
      ? await attempt(steerMatchRun, { runId, wish: intent }, read.submission)
      : intent === 'discard'
        ? await attempt(editDraft, { programmeId, seen, edit: { kind: 'discard', runId } }, read.submission)
        : await attempt(
            adoptRun,
            { programmeId, runId, table, menteeIds: intent === 'adopt-part' && menteeId ? [menteeId] : [] },
            read.submission,
          )
  if (!done.ok) {
    const { sentence, code, status } = done.problem
    return data({ problem: sentence, isOlder: code === matchRunFailures.tableChanged.words.id }, { status })
  }
  const stays = intent === 'use-now' || intent === 'cancel'
  throw redirect(
    stays ? `/programmes/${programmeId}/match/runs/${runId}` : `/programmes/${programmeId}/match`,
  )
}
