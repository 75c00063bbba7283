import type { Say } from '#words/speak.ts'
import { rhythmMessages as words } from './rhythm.messages.ts'

/** What a form has to say and send to keep a booked hour as the agreement says: `keepRhythm`. */
export function rhythmForm(
  say: Say,
  { cadence, sessionId, isMissing }: { cadence: string; sessionId: string; isMissing: boolean },
) {
  return {
    title: say(words.keepTitle, { cadence }),
    note: say(words.keepNote),
    about: { name: 'session', value: sessionId },
    box: {
      name: 'keep',
      label: say(words.keepYes, { cadence }),
      error: isMissing ? say(words.keepMissing) : undefined,
    },
    button: { name: 'intent', value: 'keep', label: say(words.keepButton) },
  }
}
