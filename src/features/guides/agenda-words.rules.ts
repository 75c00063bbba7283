import type { Message } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import { agendaKindNames, agendaMessages as words, agendaPrompts, agendaWhat } from './agenda.messages.ts'
import type { AgendaKind, Lead } from './agendas.data.ts'
import type { Agenda, TemplatePart } from './agendas.rules.ts'

export interface PairNames {
  readonly mentor: string
  readonly leader: string
}

const whats: Readonly<Record<string, Message>> = agendaWhat
const prompts: Readonly<Record<string, Message>> = agendaPrompts

/** What a coordinator wrote may name the two as well, as `{mentor}` and `{leader}`. */
function named(text: string, { mentor, leader }: PairNames): string {
  return text.replaceAll('{mentor}', () => mentor).replaceAll('{leader}', () => leader)
}

/** The words of one part, in the reader's language as long as they are the product's own. */
export function partWords(
  say: Say,
  kind: AgendaKind,
  part: TemplatePart,
  names: PairNames,
): { what: string; prompt: string } {
  const id = `${kind}.${part.key ?? ''}`
  const own = (message: Message | undefined) => (message ? say(message, { ...names }) : '')
  return {
    what: part.what === null ? own(whats[id]) : named(part.what, names),
    prompt: part.prompt === null ? own(prompts[id]) : named(part.prompt, names),
  }
}

/** Who leads a part, said to one of the two or, without a side, about both. */
export function leadWords(say: Say, lead: Lead, names: PairNames, side?: 'mentor' | 'mentee'): string {
  if (lead === 'both') return say(words.both)
  if (lead === side) return say(words.youLead)
  return say(lead === 'mentor' ? words.mentorLeads : words.leaderLeads, { ...names })
}

export interface SpokenPart {
  readonly key: string
  readonly from: number
  readonly minutes: number
  readonly lead: Lead
  readonly what: string
  readonly prompt: string
  readonly who: string
  readonly starters: readonly string[]
}

export interface Starter {
  readonly text: string
  /** A question back to the leader belongs to the slot for it, where there is one. */
  readonly back: boolean
}

/** The plan in words, with what the two chose for it standing where it belongs. Plain data, for pages of any slice. */
export function spokenAgenda(
  say: Say,
  agenda: Agenda,
  names: PairNames,
  { side, starters = [] }: { side?: 'mentor' | 'mentee'; starters?: readonly Starter[] } = {},
): SpokenPart[] {
  const places = starters.map((starter) => starterPlace(agenda, starter))
  return agenda.parts.map((part, index) => ({
    key: `${index}-${part.key ?? ''}`,
    from: part.from,
    minutes: part.minutes,
    lead: part.lead,
    ...partWords(say, agenda.kind, part, names),
    who: leadWords(say, part.lead, names, side),
    starters: starters.filter((_starter, at) => places[at] === index).map(({ text }) => text),
  }))
}

/** Chosen starters stand at the mentor's longest part, questions back at the slot for them. */
export function starterPlace({ parts }: Agenda, { back }: Starter): number {
  const slot = back ? parts.findIndex(({ key }) => key === 'back') : -1
  if (slot >= 0) return slot
  const lengths = parts.map(({ minutes, lead }) => (lead === 'mentor' ? 1000 : 0) + minutes)
  return lengths.lastIndexOf(Math.max(...lengths))
}

/** The plan as plain text, for the body of a calendar entry. */
export function agendaText(
  say: Say,
  agenda: Agenda,
  names: PairNames,
  { starters = [], offLimits = '' }: { starters?: readonly Starter[]; offLimits?: string } = {},
): string {
  const kind = say(agendaKindNames[agenda.kind])
  const lines = [say(words.textHead, { kind, minutes: agenda.minutes }), '']
  if (offLimits !== '') lines.push(say(words.textOffLimits, { text: offLimits }), '')
  for (const part of spokenAgenda(say, agenda, names, { starters })) {
    const who =
      part.lead === 'both' ? say(words.textBoth) : part.lead === 'mentor' ? names.mentor : names.leader
    lines.push(say(words.textLine, { from: part.from, to: part.from + part.minutes, who, what: part.what }))
    for (const text of part.starters) lines.push(say(words.textStarter, { text }))
  }
  return lines.join('\n')
}
