import { redirect, type LoaderFunctionArgs } from 'react-router'
import { caseRoom } from '#platform/cases/case-room.ts'
import { page, type PageContext } from '#platform/pages/page-context.ts'
import { nameAccounts } from '#features/accounts/accounts.reads.ts'
import { readOwnAccount } from '#features/accounts/read-own-account.ts'
import { shareUsed } from '../deadlines.rules.ts'
import { isFreshEnough } from '../fresh-session.rules.ts'
import { listCases } from '../list-cases.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const ours = page(context)
  await askAgain(ours, request, 'read')
  const { cases, closed } = await caseRoom(context).run(listCases, undefined)
  const names = await ours.run(nameAccounts, undefined)
  const { now } = ours
  return {
    cases: cases.map((one) => ({
      ...one,
      keptOut: one.keptOut.map((id) => names[id] ?? ''),
      used: shareUsed(one.raisedAt, one.by, now),
    })),
    closed,
    mailServer: ours.mailServer,
  }
}

/** A separate room with a separate lock: it opens only to a sign-in that is a few minutes old. */
export async function askAgain(
  { run, now }: PageContext,
  request: Request,
  to: 'read' | 'write',
): Promise<void> {
  const { sessions } = await run(readOwnAccount, undefined)
  const start = sessions.find(({ isThis }) => isThis)?.createdAt ?? null
  if (isFreshEnough(start, now, to)) return
  throw redirect(`/account/confirm?to=${encodeURIComponent(new URL(request.url).pathname)}`)
}
