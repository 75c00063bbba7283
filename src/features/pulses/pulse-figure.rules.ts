import type { Say } from '#words/speak.ts'
import { pulseItems } from './pulses.contract.ts'
import { pulseMessages as words } from './pulses.messages.ts'
import type { PulseTotal } from './pulse-totals.rules.ts'

const ticks = [
  { at: 1, text: '1' },
  { at: 2 },
  { at: 3, text: '3' },
  { at: 4 },
  { at: 5, text: '5' },
] as const

/** One round in words and numbers, ready to be drawn wherever it is shown. */
export function pulseFigure(
  say: Say,
  locale: string,
  { week, total }: { readonly week: number; readonly total: PulseTotal },
) {
  const digits = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const one = (value: number) => digits.format(value)
  return {
    finding: say(words.resultsTitle, { week }),
    aside: say(words.resultsN, { answers: total.answers }),
    summary: say(words.asTable),
    heads: {
      statement: say(words.columnItem),
      mean: say(words.columnMean),
      range: say(words.columnRange),
    },
    ticks,
    lines: pulseItems.map((item) => ({
      key: item,
      statement: say(words[item]),
      hidden: say(words.itemHidden),
      means: total.items[item] ? meansOf(say, one, total.items[item]) : null,
    })),
  }
}

function meansOf(
  say: Say,
  one: (value: number) => string,
  { mean, low, high, mentors, leaders }: NonNullable<PulseTotal['items'][keyof PulseTotal['items']]>,
) {
  const between = { low: one(low), high: one(high) }
  const side = (value: number | null, text: typeof words.mentors) =>
    value === null ? undefined : { value, text: say(text, { mean: one(value) }) }
  const [mentorMean, leaderMean] = [side(mentors, words.mentors), side(leaders, words.leaders)]
  return {
    mean: {
      value: mean,
      low,
      high,
      text: one(mean),
      range: say(words.range, between),
      said: say(words.rangeSaid, { mean: one(mean), ...between }),
    },
    ...(mentorMean ? { mentors: mentorMean } : {}),
    ...(leaderMean ? { leaders: leaderMean } : {}),
  }
}
