import type { Say } from '#words/speak.ts'
import { caseMessages as words } from './business-case.messages.ts'
import type { BusinessCase } from './business-case.rules.ts'
import { caseWords } from './case-sentences.rules.ts'
import type { Design } from './design.contract.ts'

export interface CaseRow {
  readonly key: string
  readonly what: string
  readonly working: string
  readonly amount: number | string
}

interface CaseRows {
  readonly cost: readonly CaseRow[]
  readonly leaving: readonly CaseRow[]
  readonly change: readonly CaseRow[]
  readonly course: readonly CaseRow[]
  readonly source: string | null
}

/** The case line by line: what, how it was reckoned from which entries, and what it comes to. */
export function caseRows(
  design: Design,
  { cost, breakEven, gain, course }: BusinessCase,
  say: Say,
): CaseRows {
  const { source, group } = caseWords(design, say)
  const line = (key: string, what: string, working: string, amount: number | string): CaseRow => ({
    key,
    what,
    working,
    amount,
  })
  return {
    cost: cost
      ? [
          line('pairs', say(words.rowPairs), say(words.workPairs, { ...cost }), cost.pairCost),
          line('team', say(words.rowTeam), say(words.workTeam, { ...cost }), cost.teamCost),
          line('other', say(words.rowOther), say(words.workOther), cost.otherCosts),
          line('total', say(words.rowTotal), say(words.workTotal), cost.total),
        ]
      : [],
    leaving: breakEven
      ? [
          line('one', say(words.rowLeaving), say(words.workOther), breakEven.leavingCost),
          line(
            'year',
            say(words.rowYear),
            say(words.workYear, { ...breakEven }),
            breakEven.leavers * breakEven.leavingCost,
          ),
        ]
      : [],
    change: [
      ...(cost && breakEven
        ? [
            line(
              'stays',
              say(words.rowStays),
              say(words.workStays, { total: cost.total, leavingCost: breakEven.leavingCost }),
              breakEven.stays,
            ),
            line(
              'left',
              say(words.rowLeft),
              say(words.workLeft, { people: breakEven.people, group }),
              breakEven.leavers,
            ),
            line(
              'among',
              say(words.rowAmong),
              say(words.workAmong, {
                pairs: Math.min(cost.pairs, breakEven.people),
                people: breakEven.people,
                months: design.rhythm!.months,
              }),
              breakEven.amongMentors,
            ),
          ]
        : []),
      ...(cost && gain
        ? [
            line(
              'gain',
              say(words.rowGain, { what: gain.what }),
              say(words.workGain, { total: cost.total, worth: gain.worth }),
              gain.needed,
            ),
          ]
        : []),
    ],
    course:
      cost && course
        ? [
            line(
              'course',
              say(words.rowCourse),
              say(words.workCourse, { pairs: cost.pairs, rate: cost.rate, ...course }),
              course.total,
            ),
            line(
              'difference',
              say(words.rowDifference),
              say(
                course.difference > 0
                  ? words.courseMore
                  : course.difference < 0
                    ? words.courseLess
                    : words.courseSame,
                { difference: Math.abs(course.difference) },
              ),
              cost.total,
            ),
          ]
        : [],
    source: source ? say(words.sourceSentence, { source: source.replace(/\.$/, '') }) : null,
  }
}
