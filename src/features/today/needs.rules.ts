import type { AlertKind } from '#features/momentum/momentum.contract.ts'
import type { Need as UnpartneredNeed } from '#features/rematches/rematches.reads.ts'

/** At most so many stand on the screen; the rest is one line. */
export const needsShown = 7

interface RaisedAlert {
  readonly kind: AlertKind
  readonly pairId: string
  readonly side: 'mentor' | 'mentee' | null
  readonly since: Date
}

type Unpartnered = Pick<UnpartneredNeed, 'personId' | 'side' | 'otherId' | 'why' | 'since'>

export interface NeedFacts {
  readonly now: Date
  readonly alerts: readonly RaisedAlert[]
  readonly flagged: readonly {
    readonly pairId: string
    readonly rule: 'chain' | 'left'
    readonly since: Date
  }[]
  readonly silent: readonly {
    readonly side: 'mentor' | 'mentee'
    readonly days: number
    readonly since: Date
  }[]
  /** Who has no partner after an end, the longest first. */
  readonly partners: readonly Unpartnered[]
  /** Who waits in line and has a place now, the longest first. */
  readonly places: readonly { readonly since: Date }[]
  readonly alone: { readonly mentors: number; readonly mentees: number }
  readonly shortTopics: readonly {
    readonly topicId: string
    readonly name: string
    readonly offered: number
    readonly wanted: number
  }[]
  readonly failedMails: number
  readonly pulseFall: { readonly from: number; readonly to: number; readonly closedOn: string } | null
  /** First hours that begin soon and before both have read, the earliest first. */
  readonly unready: readonly { readonly pairId: string; readonly startsAt: Date }[]
  /** Matters put off or kept. */
  readonly quiet: ReadonlySet<string>
}

/** One thing that asks for the coordinator. `since` is when the harm began; what has no moment of its own comes last. */
export type Need = { readonly since: Date | null } & (
  | {
      readonly kind: 'pair'
      readonly alert: AlertKind
      readonly pairId: string
      readonly side: 'mentor' | 'mentee' | null
      readonly rule: 'chain' | 'left' | null
    }
  | {
      readonly kind: 'pairs'
      readonly alert: AlertKind
      readonly pairIds: readonly string[]
      readonly newest: Date
    }
  | {
      readonly kind: 'silent'
      readonly side: 'mentor' | 'mentee'
      readonly people: number
      readonly days: number
    }
  | ({ readonly kind: 'partner' } & Omit<Unpartnered, 'since'>)
  | { readonly kind: 'partners'; readonly people: number }
  | { readonly kind: 'places'; readonly people: number }
  | { readonly kind: 'unread'; readonly pairId: string; readonly startsAt: Date }
  | { readonly kind: 'unreads'; readonly hours: number; readonly startsAt: Date }
  | { readonly kind: 'mails'; readonly mails: number }
  | { readonly kind: 'alone'; readonly mentors: number; readonly mentees: number }
  | {
      readonly kind: 'topic'
      readonly topicId: string
      readonly name: string
      readonly offered: number
      readonly wanted: number
    }
  | { readonly kind: 'pulse'; readonly from: number; readonly to: number }
)

/** Two of these are told one by one, more as a group; what concerns the way of teaching is told as a group from two on. */
const oneByOne: Readonly<Partial<Record<AlertKind, number>>> = {
  stalled: 2,
  'cancelled-twice': 2,
  'broken-rule': 2,
}

/** So many without a partner are told by name; more lead to their list. */
const partnersNamed = 2

/** So many first hours before readings are told by name. */
const unreadyNamed = 2

export function needsOf(facts: NeedFacts): Need[] {
  const { flagged, silent, partners, places, alone, shortTopics, failedMails, pulseFall, quiet } = facts
  const alerts: (RaisedAlert & { rule: 'chain' | 'left' | null })[] = [
    ...flagged.map(({ pairId, rule, since }) => ({
      kind: 'broken-rule' as const,
      pairId,
      side: null,
      since,
      rule,
    })),
    ...facts.alerts.map((alert) => ({ ...alert, rule: null })),
  ].filter(({ kind, pairId }) => !quiet.has(`${kind}.${pairId}`) && !quiet.has(`${kind}.all`))
  const needs: Need[] = []
  for (const [alert, all] of Map.groupBy(alerts, ({ kind }) => kind)) {
    const of = all.toSorted((a, b) => a.since.getTime() - b.since.getTime())
    if (of.length <= (oneByOne[alert] ?? 1))
      for (const { pairId, side, since, rule } of of)
        needs.push({ kind: 'pair', alert, pairId, side, since, rule })
    else
      needs.push({
        kind: 'pairs',
        alert,
        pairIds: of.map(({ pairId }) => pairId),
        since: of[0]!.since,
        newest: of.at(-1)!.since,
      })
  }
  for (const side of ['mentor', 'mentee'] as const) {
    const of = silent.filter((one) => one.side === side)
    if (of.length === 0 || quiet.has(`no-answer.${side}`)) continue
    const since = new Date(Math.min(...of.map((one) => one.since.getTime())))
    needs.push({
      kind: 'silent',
      side,
      people: of.length,
      days: Math.max(...of.map(({ days }) => days)),
      since,
    })
  }
  if (partners.length > partnersNamed)
    needs.push({ kind: 'partners', people: partners.length, since: partners[0]!.since })
  else
    for (const { personId, side, otherId, why, since } of partners)
      needs.push({ kind: 'partner', personId, side, otherId, why, since })
  if (places.length > 0) needs.push({ kind: 'places', people: places.length, since: places[0]!.since })
  if (pulseFall && !quiet.has('pulse.all'))
    needs.push({
      kind: 'pulse',
      from: pulseFall.from,
      to: pulseFall.to,
      since: new Date(`${pulseFall.closedOn}T00:00:00Z`),
    })
  const { unready } = facts
  // Nothing has gone wrong yet, so these stand behind what has.
  if (unready.length > unreadyNamed)
    needs.push({ kind: 'unreads', hours: unready.length, startsAt: unready[0]!.startsAt, since: null })
  else for (const hour of unready) needs.push({ kind: 'unread', ...hour, since: null })
  if (failedMails > 0) needs.push({ kind: 'mails', mails: failedMails, since: null })
  if (alone.mentors + alone.mentees > 0 && !quiet.has('alone.all'))
    needs.push({ kind: 'alone', ...alone, since: null })
  for (const { topicId, name, offered, wanted } of shortTopics)
    if (!quiet.has(`topic.${topicId}`))
      needs.push({ kind: 'topic', topicId, name, offered, wanted, since: null })
  const moment = ({ since }: Need) => since?.getTime() ?? Number.POSITIVE_INFINITY
  return needs.toSorted((a, b) => (moment(a) === moment(b) ? 0 : moment(a) - moment(b)))
}
