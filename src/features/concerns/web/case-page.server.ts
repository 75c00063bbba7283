import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { caseRoom } from '#platform/cases/case-room.ts'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { nameAccounts } from '#features/accounts/accounts.reads.ts'
import { answerCase } from '../answer-case.ts'
import { shareUsed } from '../deadlines.rules.ts'
import { answerForm } from '../concerns.contract.ts'
import { handOverCase } from '../hand-over-case.ts'
import { readCase } from '../read-case.ts'
import { askAgain } from './cases-page.server.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const ours = page(context)
  await askAgain(ours, request, request.method === 'POST' ? 'write' : 'read')
  const found = await caseRoom(context).run(readCase, { caseId: params['caseId']! })
  const names = await ours.run(nameAccounts, undefined)
  const nameOf = (id: string | null) => (id === null ? null : (names[id] ?? null))
  const { thread, log, keptOut, firstHandlerId, secondHandlerId, isFirst, ...rest } = found
  return {
    ...rest,
    thread: thread.map(({ accountId, ...line }) => ({ ...line, name: nameOf(accountId) })),
    log: log.map(({ accountId, ...line }) => ({ ...line, name: nameOf(accountId) })),
    keptOut: keptOut.map((id) => nameOf(id) ?? ''),
    first: nameOf(firstHandlerId) ?? '',
    second: nameOf(secondHandlerId),
    other: nameOf(isFirst ? secondHandlerId : firstHandlerId),
    used: found.promise && shareUsed(found.raisedAt, found.promise.by, ours.now),
    done: doneOf(request),
  }
}

function doneOf(request: Request): 'sent' | 'handed' | null {
  const done = new URL(request.url).searchParams.get('done')
  return done === 'sent' || done === 'handed' ? done : null
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const ours = page(context)
  const caseId = params['caseId']!
  await askAgain(ours, request, 'write')
  const form = await readForm(request, answerForm)
  if (!form.ok) return data({ at: 'message', missing: true, problem: null, text: '' }, { status: 422 })
  const { go, text } = form.values
  const room = caseRoom(context)
  if (go !== 'hand-over' && text === '')
    return data({ at: go, missing: true, problem: null, text }, { status: 422 })
  const result =
    go === 'hand-over'
      ? await room.attempt(handOverCase, { caseId })
      : await room.attempt(answerCase, { caseId, kind: go, text, submission: form.submission })
  if (result.ok) throw redirect(`/cases/${caseId}?done=${go === 'hand-over' ? 'handed' : 'sent'}`)
  const { sentence, status } = result.problem
  return data({ at: go, missing: false, problem: sentence, text }, { status })
}
