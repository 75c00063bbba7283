import type { Say } from '#words/speak.ts'
import { pairNavMessages as words } from './pair-nav.messages.ts'

/** The pages of one of the two. A page below one of them belongs to it. */
export type PairPlace = 'pair' | 'guide' | 'me'

export interface PairNav {
  readonly label: string
  readonly items: readonly {
    readonly href: string
    readonly label: string
    readonly drawing: 'people' | 'book' | 'person'
    readonly current: boolean
  }[]
}

/** The bar at the foot of every page of a pair, ready for `LinkShell`: `nav={pairNav(token, 'guide', say)}`. */
export function pairNav(token: string, current: PairPlace, say: Say): PairNav {
  const home = `/l/${token}/pair`
  return {
    label: say(words.label),
    items: [
      { href: home, label: say(words.pair), drawing: 'people', current: current === 'pair' },
      { href: `${home}/guide`, label: say(words.guide), drawing: 'book', current: current === 'guide' },
      { href: `${home}/me`, label: say(words.me), drawing: 'person', current: current === 'me' },
    ],
  }
}
