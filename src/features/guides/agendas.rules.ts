import { seedAgendas, type AgendaKind, type Lead } from './agendas.data.ts'

/** One part of a plan as it is kept: of the product's own words where `what` or `prompt` is null, else as somebody wrote it. */
export interface TemplatePart {
  /** The part of the product's plan this is, or null for one that was added. */
  readonly key: string | null
  readonly minutes: number
  readonly lead: Lead
  readonly what: string | null
  readonly prompt: string | null
}

export interface AgendaPart extends TemplatePart {
  /** Minutes from the start of the session. */
  readonly from: number
}

export interface Agenda {
  readonly kind: AgendaKind
  readonly minutes: number
  readonly parts: readonly AgendaPart[]
}

export const shortestSession = 15
export const longestSession = 180

/** The plan as the product brings it. */
export function originalAgenda(kind: AgendaKind): TemplatePart[] {
  return seedAgendas[kind].map(({ key, minutes, lead }) => ({ key, minutes, lead, what: null, prompt: null }))
}

/** How long a plan is meant to take. */
export function plannedMinutes(template: readonly TemplatePart[]): number {
  return template.reduce((sum, { minutes }) => sum + minutes, 0)
}

/**
 * The plan of a session of so many minutes. Its minutes always add up to the session. Parts keep their proportions; in a short session the
 * least important are left out before any becomes too short to mean something, and a long one goes to the topic, not to the good-byes.
 */
export function agendaOf(
  kind: AgendaKind,
  minutes: number,
  template: readonly TemplatePart[] = originalAgenda(kind),
): Agenda {
  const whole = Math.min(longestSession, Math.max(shortestSession, Math.round(minutes)))
  const kept = fitting(
    template.map((part) => bounded(kind, part)),
    whole,
  )
  const lengths = shareOut(kept, whole)
  let from = 0
  const parts = kept.map(({ part }, index) => {
    const placed = { ...part, minutes: lengths[index]!, from }
    from += lengths[index]!
    return placed
  })
  return { kind, minutes: whole, parts }
}

interface Bounded {
  readonly part: TemplatePart
  readonly least: number
  readonly most: number | null
  readonly keep: number
}

function bounded(kind: AgendaKind, part: TemplatePart): Bounded {
  const seed = seedAgendas[kind].find(({ key }) => key === part.key)
  if (!seed) return { part, least: Math.min(3, part.minutes), most: null, keep: 2 }
  const most = seed.most === null ? null : Math.max(seed.most, part.minutes)
  return { part, least: Math.min(seed.least, part.minutes), most, keep: seed.keep }
}

/** What a session of this length can hold: the least important go first, of equals the last. */
function fitting(parts: readonly Bounded[], minutes: number): Bounded[] {
  const kept = [...parts]
  while (kept.length > 1 && sumOf(kept.map(({ least }) => least)) > minutes) {
    const lowest = Math.min(...kept.map(({ keep }) => keep))
    kept.splice(
      kept.findLastIndex(({ keep }) => keep === lowest),
      1,
    )
  }
  return kept
}

/** Whole minutes in the proportions of the plan, each next minute going to the part that is furthest behind. */
function shareOut(parts: readonly Bounded[], minutes: number): number[] {
  const lengths = parts.map(({ least }) => least)
  const closed = parts.every(({ most }) => most !== null)
  for (let left = minutes - sumOf(lengths); left > 0; left -= 1) {
    let next = -1
    let furthest = Number.POSITIVE_INFINITY
    for (const [index, { part, most }] of parts.entries()) {
      const behind = (lengths[index]! + 0.5) / part.minutes
      const full = !closed && most !== null && lengths[index]! >= most
      if (!full && behind < furthest) [next, furthest] = [index, behind]
    }
    lengths[next]! += 1
  }
  return lengths
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
