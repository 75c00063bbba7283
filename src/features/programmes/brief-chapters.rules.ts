import type { Message } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import { briefMessages as words } from './brief.messages.ts'
import type { BriefContent } from './briefs.contract.ts'
import { caseSentences } from './case-sentences.rules.ts'
import type { Design } from './design.contract.ts'
import { choiceLabels } from './field.messages.ts'
import { mostPlaces } from './group-places.rules.ts'
import { costOf } from './programme-cost.rules.ts'

interface Chapter {
  readonly title: Message
  readonly sentences: readonly string[]
}

type ChoiceKey = keyof typeof choiceLabels

/** The brief's chapters as sentences. What is still open simply has none. */
export function briefChapters({ design, topicNames }: BriefContent, say: Say, language: string): Chapter[] {
  const list = (items: readonly string[]) => new Intl.ListFormat(language, { type: 'unit' }).format(items)
  const choice = (group: string, value: string) => say(choiceLabels[`${group}.${value}` as ChoiceKey])
  const day = (text: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${text}T00:00:00Z`),
    )
  const {
    perspective,
    objectives,
    criteria,
    comparison,
    format,
    rhythm,
    protection,
    dates,
    team,
    agreement,
  } = design
  return [
    // Briefs sent before this was asked stay as they were.
    ...(perspective
      ? [
          {
            title: words.perspectiveTitle,
            sentences: [perspective.missing, say(words.decisions, { text: perspective.decisions })],
          },
        ]
      : []),
    {
      title: words.changeTitle,
      sentences: objectives ? objectives.objectives.map((objective) => choice('objectives', objective)) : [],
    },
    {
      title: words.measureTitle,
      sentences: [
        ...(criteria
          ? [
              criteria.measure,
              say(words.fromTo, {
                baseline: criteria.baseline,
                target: criteria.target,
                by: day(criteria.by),
              }),
            ]
          : []),
        ...(comparison ? [say(words.comparedWith, { group: choice('group', comparison.group) })] : []),
      ],
    },
    {
      title: words.peopleTitle,
      sentences: [
        ...(format ? [choice('mode', format.mode), choice('formality', format.formality)] : []),
        ...whoMay(design, say),
      ],
    },
    {
      title: words.costTitle,
      sentences: [
        ...(rhythm
          ? [
              say(words.rhythm, {
                cadence: choice('cadence', rhythm.cadence),
                minutes: rhythm.minutes,
                months: rhythm.months,
              }),
            ]
          : []),
        ...(protection
          ? [say(words.limits, { hours: protection.hoursPerMonth, places: mostPlaces(design).mentor })]
          : []),
        ...(team ? [say(words.team, { people: team.people, hours: team.hoursPerWeek })] : []),
        ...costSentences(design, say),
      ],
    },
    ...(design.turnover ? [{ title: words.caseTitle, sentences: caseSentences(design, say) }] : []),
    { title: words.topicsTitle, sentences: topicNames.length > 0 ? [list(topicNames)] : [] },
    {
      title: words.rulesTitle,
      sentences: agreement
        ? [
            choice('agendaOwner', agreement.agendaOwner),
            ...(agreement.offLimits ? [say(words.offLimits, { text: agreement.offLimits })] : []),
          ]
        : [],
    },
    {
      title: words.whenTitle,
      sentences: dates
        ? [
            ...(dates.surveyOn ? [say(words.surveyOn, { day: day(dates.surveyOn) })] : []),
            say(words.enrolBy, { day: day(dates.enrolBy) }),
            say(words.launchOn, { day: day(dates.launchOn) }),
            say(words.endsOn, { day: day(dates.endsOn) }),
          ]
        : [],
    },
    { title: words.notMeasured, sentences: comparison?.notMeasured ? [comparison.notMeasured] : [] },
  ]
}

function whoMay({ eligibility }: Design, say: Say): string[] {
  if (!eligibility) return []
  const { mentorLevelTo, menteeLevelFrom, levelGap } = eligibility
  return [
    ...(mentorLevelTo === null ? [] : [say(words.mentorsTo, { level: mentorLevelTo })]),
    ...(menteeLevelFrom === null ? [] : [say(words.leadersFrom, { level: menteeLevelFrom })]),
    say(words.apart, { gap: levelGap }),
  ]
}

function costSentences(design: Design, say: Say): string[] {
  const cost = costOf(design)
  if (!cost) return []
  const { sessions, hoursAPair, teamHours, costAPair, teamCost, hoursInAll, costInAll } = cost
  const pairs = design.team?.pairs ?? 0
  return [
    say(words.costHours, { sessions, hoursAPair, teamHours }),
    ...(costAPair === null || teamCost === null ? [] : [say(words.costMoney, { costAPair, teamCost })]),
    ...(hoursInAll === null ? [] : [say(words.hoursInAll, { pairs, hours: hoursInAll })]),
    ...(costInAll === null ? [] : [say(words.costInAll, { cost: costInAll })]),
  ]
}
