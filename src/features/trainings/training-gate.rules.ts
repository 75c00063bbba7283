import {
  moduleKeys,
  optionKeys,
  trainingModules,
  type ModuleKey,
  type OptionKey,
} from './training-modules.data.ts'

export type Side = 'mentor' | 'mentee'

export interface ModuleSettled {
  readonly personId: string
  readonly module: ModuleKey
}

/** The readings of one side, of those a programme has switched on. */
export function modulesFor(side: Side, on: readonly ModuleKey[]): ModuleKey[] {
  return moduleKeys.filter(
    (key) => on.includes(key) && (trainingModules[key].for === side || trainingModules[key].for === 'both'),
  )
}

/** What somebody still has to read before the first session: neither done nor waived. */
export function openModules(
  side: Side,
  personId: string,
  on: readonly ModuleKey[],
  settled: readonly ModuleSettled[],
): ModuleKey[] {
  return modulesFor(side, on).filter(
    (key) => !settled.some((one) => one.personId === personId && one.module === key),
  )
}

export interface TrainingGate {
  readonly mentor: readonly ModuleKey[]
  readonly mentee: readonly ModuleKey[]
  readonly mayHoldFirstSession: boolean
}

export function gateOf(mentor: readonly ModuleKey[], mentee: readonly ModuleKey[]): TrainingGate {
  return { mentor, mentee, mayHoldFirstSession: mentor.length === 0 && mentee.length === 0 }
}

export type Verdict = 'right' | 'wrong' | 'missing'

/** How each question was answered; a reading is done once all are right, however often one tried. */
export function verdictsOf(module: ModuleKey, answers: Readonly<Record<string, unknown>>): Verdict[] {
  return trainingModules[module].right.map((right, at) => {
    const given = answers[`question-${at + 1}`]
    if (!optionKeys.includes(given as OptionKey)) return 'missing'
    return given === right ? 'right' : 'wrong'
  })
}

export const isModule = (text: string): text is ModuleKey => moduleKeys.some((key) => key === text)

const hours = 3_600_000

/** Two days before a first hour what is still open is said once more; not where the hour is so near that the first mail has just said it. */
export function reminderMoment(startsAt: Date, now: Date): Date | null {
  const at = startsAt.getTime() - 48 * hours
  return at - now.getTime() >= 24 * hours ? new Date(at) : null
}
