import { data, type ActionFunctionArgs } from 'react-router'
import { caseRoom } from '#platform/cases/case-room.ts'
import { page, type PageContext } from '#platform/pages/page-context.ts'
import { checkForm, formOf } from '#platform/pages/read-form.ts'
import { nameAccounts } from '#features/accounts/accounts.reads.ts'
import { listOrganisations, readOrganisation } from '#features/organisations/organisations.reads.ts'
import { claimTry } from '../claim-try.ts'
import { codeForm, concernFailures } from '../concerns.contract.ts'
import { groupedCode, plainCode } from '../case-code.rules.ts'
import { readHelp } from '../read-help.ts'
import { readOwnCase } from '../read-own-case.ts'
import { tagOrganisation } from '../tag-organisation.ts'
import { writeOwnMessage } from '../write-own-message.ts'

export async function loader() {
  return null
}

export async function action({ context, request }: ActionFunctionArgs) {
  const ours = page(context)
  const room = caseRoom(context)
  const form = checkForm(await formOf(request), codeForm)
  const { code, go, text } = form.ok ? form.values : { code: '', go: '', text: '' }
  const place = await placeOfCode(ours, code)
  // An installation nobody has set up yet has no case either.
  if (place === null) return refuse(code, text, ours.say(concernFailures.codeUnknown.words), 404)
  const machine = ours.remoteAddress
  const claimed = await room.attemptUnknown(place, claimTry, { kind: 'code', machine } as const)
  if (!claimed.ok) return refuse(code, text, claimed.problem.sentence, claimed.problem.status)
  const writes = (go === 'write' || go === 'close') && text !== ''
  if (writes) {
    const submission = form.ok ? form.submission : undefined
    const written = await room.attemptUnknown(place, writeOwnMessage, {
      code,
      text,
      closes: go === 'close',
      submission,
    })
    if (!written.ok) return refuse(code, text, written.problem.sentence, written.problem.status)
  }
  const opened = await room.attemptUnknown(place, readOwnCase, { code, machine })
  if (!opened.ok) return refuse(code, text, opened.problem.sentence, opened.problem.status)
  const names = await ours.runIn(place, nameAccounts, undefined)
  const { leaveUrl } = await ours.runIn(place, readHelp, undefined)
  const { timeZone } = await ours.runIn(place, readOrganisation, undefined)
  const { thread, log, firstHandlerId, secondHandlerId, ...own } = opened.outcome
  return data({
    opened: {
      ...own,
      code: groupedCode(plainCode(code)),
      thread: thread.map(({ accountId, ...line }) => ({ ...line, name: nameOf(names, accountId) })),
      log: log.map(({ accountId, ...line }) => ({ ...line, name: nameOf(names, accountId) })),
      first: nameOf(names, firstHandlerId) ?? '',
      second: nameOf(names, secondHandlerId),
    },
    timeZone,
    leaveUrl,
    done: writes ? go : null,
    textMissing: (go === 'write' || go === 'close') && text === '' ? go : null,
  } as const)
}

function refuse(code: string, text: string, sentence: string, status: number) {
  return data({ opened: null, leaveUrl: '', refused: { code, text, sentence } } as const, { status })
}

function nameOf(names: Readonly<Record<string, string>>, accountId: string | null): string | null {
  return accountId === null ? null : (names[accountId] ?? null)
}

/** A code says where to look; one that says nothing is looked for in the first place there is, so that every try is the same work. */
async function placeOfCode({ lookUp }: PageContext, code: string): Promise<string | null> {
  const known = await lookUp(listOrganisations, undefined)
  const tag = plainCode(code).slice(0, 4)
  return known.find((id) => tagOrganisation(id) === tag) ?? known[0] ?? null
}
