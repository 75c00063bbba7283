import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { caseRoom } from '#platform/cases/case-room.ts'
import { page, type PageContext } from '#platform/pages/page-context.ts'
import { formOf, typedValues } from '#platform/pages/read-form.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf } from '#words/words.ts'
import { listOrganisations } from '#features/organisations/organisations.reads.ts'
import { groupedCode } from '../case-code.rules.ts'
import { draftForm, type Draft } from '../concerns.contract.ts'
import { firstGap, moveOn, steps, type Step } from '../concern-steps.rules.ts'
import { helpMessages } from '../help.messages.ts'
import { raiseConcern } from '../raise-concern.ts'
import { readRouting, type Routing } from '../read-routing.ts'
import type { Sent } from './sent-step.tsx'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const ours = page(context)
  const place = await placeOf(ours, params['organisationId'])
  if (place === null) return { place: null, leaveUrl: '' } as const
  const blank = draftForm.parse({ draft: crypto.randomUUID(), pairLink: pairLinkOf(request) })
  const { handlers, settings, organisationName } = await ours.runIn(place, readRouting, question(blank))
  return {
    place,
    leaveUrl: settings.leaveUrl,
    organisationName,
    draft: blank,
    handlers: handlers.map(({ accountId, name, address }) => ({ accountId, name, address })),
    urgent: settings.urgent,
    outside: { name: settings.outsideName, reach: settings.outsideReach },
  } as const
}

export interface Answered {
  readonly step: Step
  readonly draft: Draft
  readonly problems: Readonly<Record<string, string>>
  readonly problem?: string
  readonly readers: { readonly first: string | null; readonly second: string | null }
  readonly keptOut: readonly string[]
  readonly sent?: Sent
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const ours = page(context)
  const place = await placeOf(ours, params['organisationId'])
  const draft = draftForm.parse(typedValues(await formOf(request)))
  if (place === null) throw data(null, { status: 404 })
  const routing = await ours.runIn(place, readRouting, question(draft))
  const known = {
    draft: { ...draft, draft: draft.draft ?? crypto.randomUUID() },
    readers: { first: routing.first?.name ?? null, second: routing.second?.name ?? null },
    keptOut: routing.handlers
      .filter(({ accountId }) => draft.keepOut.includes(accountId))
      .map(({ name }) => name),
  }
  const at = [...steps, 'pause' as const].find((step) => step === draft.step) ?? 'need'
  if (draft.go !== 'send') {
    const moved: Answered = { ...known, ...moveOn(draft, at, draft.go) }
    return data(moved, { status: Object.keys(moved.problems).length > 0 ? 422 : 200 })
  }
  const gap = firstGap(draft)
  if (gap) return data<Answered>({ ...known, ...gap }, { status: 422 })
  const result = await send(ours, caseRoom(context), place, known.draft, routing)
  if (result.ok) return data<Answered>({ ...known, step: 'check', problems: {}, sent: result.outcome })
  const { sentence, status } = result.problem
  return data<Answered>({ ...known, step: 'check', problems: {}, problem: sentence }, { status })
}

/** Behind which walls somebody asks: where they are signed in, where the address says, or in the only organisation there is. */
async function placeOf({ actor, lookUp }: PageContext, named: string | undefined): Promise<string | null> {
  if (actor.kind === 'account') return actor.organisationId
  const known = await lookUp(listOrganisations, undefined)
  if (named !== undefined) return known.find((id) => id === named) ?? null
  return known.length === 1 ? known[0]! : null
}

/** Whoever comes from their own pages is led back to them. The link travels in the form, never in an address of ours. */
function pairLinkOf(request: Request): string {
  const from = URL.parse(request.headers.get('referer') ?? '')
  const ours = from?.host === new URL(request.url).host
  return (ours && /^\/l\/([\w-]{54})\/pair(\/|$)/.exec(from.pathname)?.[1]) || ''
}

function question({ draft, keepOut, reach, address }: Draft) {
  return { draft: draft ?? '', keepOut, address: reach === 'named' ? address : '' }
}

async function send(
  { language, remoteAddress }: PageContext,
  room: ReturnType<typeof caseRoom>,
  place: string,
  draft: Draft,
  { first, second, keptOut, timeZone }: Routing,
) {
  const named = draft.reach === 'named'
  const facts = {
    need: draft.need!,
    reach: draft.reach!,
    name: named ? draft.name : '',
    address: named ? draft.address : '',
    language,
    timeZone,
  }
  const result = await room.attemptUnknown(place, raiseConcern, {
    facts,
    what: draft.what,
    firstHandlerId: first?.accountId ?? null,
    secondHandlerId: second?.accountId ?? null,
    keptOut,
    draft: draft.draft ?? '',
    machine: remoteAddress,
  })
  if (!result.ok) return result
  const say = speak(language, catalogueOf(language), timeZone)
  const outcome: Sent = {
    code: groupedCode(result.outcome.code),
    who: say(helpMessages.sentWho, { first: first?.name ?? '', by: result.outcome.acknowledgeBy }),
    address: named ? draft.address : null,
  }
  return { ok: true as const, outcome }
}
