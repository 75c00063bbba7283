import type { Role } from '#contract/actor.ts'
import type { PlaceKey } from './destinations.messages.ts'

export interface Place {
  readonly key: PlaceKey
  readonly kind: 'page' | 'action'
  readonly href: string
}

const coordinator: readonly Role[] = ['coordinator']
const office: readonly Role[] = ['coordinator', 'administrator']
const everybody: readonly Role[] = ['coordinator', 'administrator', 'case-handler']
const administrator: readonly Role[] = ['administrator']

type Row = readonly [key: PlaceKey, kind: Place['kind'], path: string, roles: readonly Role[]]

/** In the order in which they are offered before anything is typed. */
const rows: readonly Row[] = [
  ['cases', 'page', '/cases', ['case-handler']],
  ['system', 'page', '/system', administrator],
  ['today', 'page', '/programmes/:programmeId', coordinator],
  ['enrolments', 'page', '/programmes/:programmeId/people', coordinator],
  ['match', 'page', '/programmes/:programmeId/match', coordinator],
  ['pairs', 'page', '/programmes/:programmeId/pairs', coordinator],
  ['design', 'page', '/programmes/:programmeId/design', coordinator],
  ['rematches', 'page', '/programmes/:programmeId/rematch', coordinator],
  ['pulses', 'page', '/programmes/:programmeId/pulses', coordinator],
  ['closings', 'page', '/programmes/:programmeId/closings', coordinator],
  ['training', 'page', '/programmes/:programmeId/training', coordinator],
  ['agendas', 'page', '/programmes/:programmeId/agendas', coordinator],
  ['circle', 'page', '/programmes/:programmeId/circle', coordinator],
  ['daysOff', 'page', '/programmes/:programmeId/days-off', coordinator],
  ['interest', 'page', '/programmes/:programmeId/interest', coordinator],
  ['brief', 'page', '/programmes/:programmeId/brief', coordinator],
  ['businessCase', 'page', '/programmes/:programmeId/business-case', coordinator],
  ['workload', 'page', '/programmes/:programmeId/workload', coordinator],
  ['talks', 'page', '/programmes/:programmeId/talks', coordinator],
  ['readiness', 'page', '/programmes/:programmeId/readiness', coordinator],
  ['launch', 'page', '/programmes/:programmeId/launch', coordinator],
  ['matchRules', 'page', '/programmes/:programmeId/match/rules', coordinator],
  ['matchRuns', 'page', '/programmes/:programmeId/match/runs', coordinator],
  ['ledger', 'page', '/programmes/:programmeId/match/ledger', coordinator],
  ['alerts', 'page', '/programmes/:programmeId/alerts/settings', coordinator],
  ['retention', 'page', '/programmes/:programmeId/retention', coordinator],
  ['programmes', 'page', '/programmes/all', coordinator],
  ['people', 'page', '/people', office],
  ['topics', 'page', '/topics', coordinator],
  ['guides', 'page', '/guides', coordinator],
  ['library', 'page', '/guides/resources', coordinator],
  ['outbox', 'page', '/outbox', office],
  ['mirrors', 'page', '/mirrors', office],
  ['access', 'page', '/access', office],
  ['rights', 'page', '/rights', administrator],
  ['helpSettings', 'page', '/help-settings', administrator],
  ['account', 'page', '/account', everybody],
  ['announce', 'action', '/programmes/:programmeId/announce', coordinator],
  ['importPeople', 'action', '/people/import', office],
  ['addPeople', 'action', '/people/add', office],
  ['dottedLines', 'action', '/people/dotted-lines', office],
  ['newProgramme', 'action', '/programmes/new', coordinator],
  ['newTopic', 'action', '/topics/new', coordinator],
  ['etiquette', 'action', '/guides/etiquette', coordinator],
  ['help', 'action', '/help', everybody],
]

/** Where a role may go; pages of a programme only where there is one. */
export function placesFor(role: Role, programmeId: string | null): Place[] {
  return rows
    .filter(([, , path, roles]) => roles.includes(role) && (programmeId !== null || !path.includes(':')))
    .map(([key, kind, path]) => ({ key, kind, href: path.replace(':programmeId', programmeId ?? '') }))
}

/** Letters as they are compared: without case and without the marks on them, so that “jose” finds José. */
export function plainly(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()
}

export function wordsOf(text: string): string[] {
  return plainly(text).split(/\s+/).filter(Boolean)
}

/** Whether each word typed begins a word of one of these texts or stands inside it. Nothing typed fits all. */
export function fits(text: string, ...texts: readonly string[]): boolean {
  const within = texts.map(plainly).join(' ')
  return wordsOf(text).every((word) => within.includes(word))
}

/** How well a text fits what was typed: it begins so, each word typed begins one of its own, or they stand somewhere inside. */
function distance(text: string, within: string): number {
  const plain = plainly(within)
  if (plain.startsWith(plainly(text))) return 0
  return wordsOf(text).every((word) => ` ${plain}`.includes(` ${word}`)) ? 1 : 2
}

/** What fits, the nearest first; of two as near the order stays. */
export function fitting<Item extends { readonly label: string }>(
  items: readonly Item[],
  text: string,
): Item[] {
  return items
    .filter(({ label }) => fits(text, label))
    .map((item) => ({ item, far: distance(text, item.label) }))
    .toSorted((a, b) => a.far - b.far)
    .map(({ item }) => item)
}
