import type { Say } from '#words/speak.ts'
import type { NextDate } from '../next-dates.rules.ts'
import { todayMessages as words } from '../today.messages.ts'

export function sayDate({ kind, week }: NextDate, say: Say): string {
  switch (kind) {
    case 'start':
      return say(words.dateStart)
    case 'check-in':
      return say(words.dateCheckIn, { week })
    case 'pulse':
      return say(words.datePulse, { week })
    case 'closing':
      return say(words.dateClosing)
    case 'end':
      return say(words.dateEnd)
  }
}
