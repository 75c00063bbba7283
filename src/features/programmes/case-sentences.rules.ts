import type { Say } from '#words/speak.ts'
import { caseMessages as words } from './business-case.messages.ts'
import { reckonCase, type BreakEven, type BusinessCase, type CaseCost } from './business-case.rules.ts'
import type { Design } from './design.contract.ts'

/** The finding of the case: what would have to happen. None while a figure is missing. */
export function caseFinding({ breakEven }: BusinessCase, say: Say): string | null {
  return breakEven && say(findings[breakEven.verdict], { ...breakEven })
}

/** What keeps the finding from being read too well. */
export function caseCaution({ breakEven }: BusinessCase, say: Say): string | null {
  return breakEven?.verdict === 'beyond-mentors'
    ? say(words.beyondMore, { among: breakEven.amongMentors })
    : null
}

const findings = {
  free: words.free,
  'pays-if': words.paysIf,
  'beyond-mentors': words.paysIf,
  'not-by-staying': words.notByStaying,
} as const satisfies Record<BreakEven['verdict'], unknown>

/** The case in sentences, as it stands in the brief: the finding, how it was reckoned, and what it is not. */
export function caseSentences(design: Design, say: Say): string[] {
  const reckoned = reckonCase(design)
  const { cost, breakEven, gain, course } = reckoned
  const { currency } = caseWords(design, say)
  const finding = caseFinding(reckoned, say)
  return [
    ...(finding ? [finding] : []),
    ...(cost ? [say(words.costSentence, { ...cost, currency })] : []),
    ...(breakEven ? breakEvenSentences(design, cost!, breakEven, say) : []),
    ...(gain ? [say(words.gainSentence, { ...gain, currency })] : []),
    ...(course ? [say(words.courseSentence, { ...course, currency, pairs: cost!.pairs })] : []),
    ...(finding ? [say(words.caveat)] : [say(words.unfinished)]),
  ]
}

function breakEvenSentences(design: Design, cost: CaseCost, found: BreakEven, say: Say): string[] {
  const { currency, group, source } = caseWords(design, say)
  const leaving = say(words.leavingSentence, { ...found, group, currency })
  const { total, pairs } = cost
  const { leavingCost, stays, people, amongMentors, verdict } = found
  return [
    source ? `${leaving} ${say(words.sourceSentence, { source: source.replace(/\.$/, '') })}` : leaving,
    ...(verdict === 'free'
      ? []
      : [
          [
            say(words.divided, { total, leavingCost, stays }),
            ...(pairs > people
              ? []
              : [say(words.amongMentors, { pairs, among: amongMentors, months: design.rhythm!.months })]),
          ].join(' '),
        ]),
  ]
}

/** What people wrote beside their figures, or the words that stand for it. */
export function caseWords({ turnover }: Design, say: Say) {
  return {
    currency: turnover?.currency || say(words.yourCurrency),
    group: turnover?.group || say(words.thisGroup),
    source: turnover?.source ?? '',
  }
}
