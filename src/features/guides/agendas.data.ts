import { sessionKinds, type SessionKind } from '#features/sessions/sessions.contract.ts'

/** Each kind of session has its plan. */
export const agendaKinds = sessionKinds
export type AgendaKind = SessionKind

export type Lead = 'mentor' | 'mentee' | 'both'

export interface SeedPart {
  /** Names the words of the part in `agenda.messages.ts`. */
  readonly key: string
  readonly minutes: number
  readonly lead: Lead
  /** Fewer minutes than this make no sense; then the part is left out, or kept at this length. */
  readonly least: number
  /** A part without a most takes what is left of a long session. */
  readonly most: number | null
  /** What a short session leaves out first has the lowest number; 3 always stays. */
  readonly keep: 1 | 2 | 3
}

const part = (
  key: string,
  minutes: number,
  lead: Lead,
  least: number,
  most: number | null,
  keep: 1 | 2 | 3 = 3,
): SeedPart => ({ key, minutes, lead, least, most, keep })

/** The plans as the product brings them; programmes change them to their own. */
export const seedAgendas: Readonly<Record<AgendaKind, readonly SeedPart[]>> = {
  chemistry: [
    part('hello', 5, 'both', 2, 20),
    part('hope', 8, 'both', 4, null),
    part('fit', 5, 'both', 2, 20),
    part('then', 2, 'both', 1, 5),
  ],
  first: [
    part('who', 8, 'both', 2, 20),
    part('why', 10, 'mentee', 2, 25),
    part('bring', 10, 'mentor', 4, 25),
    part('rules', 12, 'both', 3, 25),
    part('taste', 10, 'mentor', 4, null, 1),
    part('goals', 7, 'both', 3, 20, 2),
    part('next', 3, 'mentee', 1, 5),
  ],
  regular: [
    part('tried', 5, 'mentee', 2, 15),
    part('noticed', 10, 'mentor', 2, 20, 2),
    part('main', 25, 'mentor', 6, null),
    part('back', 10, 'mentee', 3, 25),
    part('action', 7, 'both', 2, 15),
    part('balance', 3, 'both', 1, 5),
  ],
  short: [
    part('recap', 3, 'mentee', 2, 10),
    part('together', 14, 'mentor', 6, null),
    part('action', 5, 'both', 2, 15),
    part('rebook', 3, 'both', 1, 5),
  ],
  'check-in': [
    part('goals', 5, 'both', 2, null),
    part('helped', 8, 'mentor', 4, 40),
    part('balance', 7, 'both', 3, 30),
    part('rules', 5, 'both', 2, 25),
    part('ask', 5, 'both', 2, 20, 2),
  ],
  closing: [
    part('changed', 10, 'both', 4, 40),
    part('surprised', 10, 'both', 2, 30, 2),
    part('goals', 15, 'both', 3, null),
    part('learn', 10, 'mentor', 2, 30, 1),
    part('next', 10, 'both', 3, 30),
    part('thanks', 5, 'both', 2, 15),
  ],
}
