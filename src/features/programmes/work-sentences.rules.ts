import type { Say } from '#words/speak.ts'
import { workMessages as words } from './workload.messages.ts'
import type { WorkAdvice, WorkPhase } from './workload.rules.ts'

export const phaseNames = {
  prepare: words.phasePrepare,
  ask: words.phaseAsk,
  match: words.phaseMatch,
  run: words.phaseRun,
  close: words.phaseClose,
} as const satisfies Record<WorkPhase, unknown>

/** An estimate to the half hour: more digits would pretend to know. */
export function toHalf(hours: number): number {
  return Math.round(hours * 2) / 2
}

/** What to know about the time for it, the gravest first. */
export function workAdviceSentences(advice: readonly WorkAdvice[], say: Say): string[] {
  return advice.map((one) =>
    one.kind === 'alone'
      ? say(words.alone, { pairs: one.pairs })
      : say(one.kind === 'short' ? words.short : words.tight, {
          has: one.has,
          phase: say(phaseNames[one.phase]),
          from: toHalf(one.weekly[0]),
          to: toHalf(one.weekly[1]),
        }),
  )
}
