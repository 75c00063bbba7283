import type { Say } from '#words/speak.ts'
import { roomMessages as words } from '../room.messages.ts'
import type { Standing } from '../read-our-pair.ts'

/** "On course. Balance as designed. Week 9 of 26." Whole sentences, so each language keeps its own order. */
export function standingWords(say: Say, { momentum, balance, week, weeks }: Standing): string {
  return [
    say(words[`momentum.${momentum}`]),
    ...(balance === null ? [] : [say(words[`balance.${balance}`])]),
    weeks === null ? say(words.week, { week }) : say(words.weekOf, { week, of: weeks }),
  ].join(' ')
}
