import type { Message } from '#words/define-messages.ts'
import {
  agendaOwners,
  cadences,
  comparisons,
  formalities,
  modes,
  objectives,
  placeKinds,
  readinessAnswers,
  readinessStatements,
  yesOrNo,
  type QuestionKey,
} from './design.contract.ts'
import { choiceLabels, fieldLabels } from './field.messages.ts'

export type FieldKind =
  | 'text'
  | 'long'
  | 'address'
  | 'number'
  | 'date'
  | 'choice'
  | 'choices'
  | 'topics'
  | 'departments'
  | 'lines'
  | 'weeks'
  | 'range'

/** One field of a question: enough to draw it in the form and to read it back in the brief. */
export interface QuestionField {
  readonly name: string
  readonly label: Message
  readonly hint?: Message
  readonly kind: FieldKind
  readonly optional?: boolean
  readonly choices?: readonly { readonly value: string; readonly label: Message }[]
}

type FieldKey = keyof typeof fieldLabels
type ChoiceKey = keyof typeof choiceLabels

function field(
  key: FieldKey,
  kind: FieldKind,
  more: Partial<Pick<QuestionField, 'optional' | 'choices'>> = {},
): QuestionField {
  const hint = fieldLabels[`${key}.hint` as FieldKey] as Message | undefined
  return {
    name: key.slice(key.indexOf('.') + 1),
    label: fieldLabels[key],
    kind,
    ...(hint ? { hint } : {}),
    ...more,
  }
}

function chosenFrom(group: string, values: readonly string[]): Pick<QuestionField, 'choices'> {
  return {
    choices: values.map((value) => ({ value, label: choiceLabels[`${group}.${value}` as ChoiceKey] })),
  }
}

const optional = { optional: true }

export const questionFields: Readonly<Record<QuestionKey, readonly QuestionField[]>> = {
  need: [field('need.need', 'long')],
  perspective: [field('perspective.missing', 'long'), field('perspective.decisions', 'long')],
  objectives: [field('objectives.objectives', 'choices', chosenFrom('objectives', objectives))],
  format: [
    field('format.mode', 'choice', chosenFrom('mode', modes)),
    field('format.formality', 'choice', chosenFrom('formality', formalities)),
    field('format.project', 'text', optional),
  ],
  sponsor: [field('sponsor.name', 'text'), field('sponsor.address', 'address')],
  readiness: readinessStatements.map((statement) =>
    field(`readiness.${statement}`, 'choice', chosenFrom('readiness', readinessAnswers)),
  ),
  eligibility: [
    field('eligibility.mentorLevelTo', 'number', optional),
    field('eligibility.menteeLevelFrom', 'number', optional),
    field('eligibility.levelGap', 'number'),
    field('eligibility.minimumMonths', 'number'),
    field('eligibility.departments', 'departments', optional),
  ],
  protection: [
    field('protection.mentorPlaces', 'number'),
    field('protection.menteePlaces', 'number'),
    field('protection.hoursPerMonth', 'number'),
    field('protection.sensitivePerMonth', 'number', optional),
    field('protection.restMonths', 'number'),
    field('protection.supportContact', 'text', optional),
    field('protection.consentedFields', 'lines', optional),
  ],
  labels: [field('labels.mentorLabel', 'text'), field('labels.menteeLabel', 'text')],
  topics: [field('topics.topicIds', 'topics')],
  survey: [field('survey.goShare', 'number'), field('survey.smallestPilot', 'number')],
  rhythm: [
    field('rhythm.cadence', 'choice', chosenFrom('cadence', cadences)),
    field('rhythm.minutes', 'number'),
    field('rhythm.months', 'number'),
  ],
  agreement: [
    field('agreement.agendaOwner', 'choice', chosenFrom('agendaOwner', agendaOwners)),
    field('agreement.offLimits', 'long', optional),
    field('agreement.places', 'choices', chosenFrom('places', placeKinds)),
    field('agreement.chemistryCall', 'choice', chosenFrom('firstCall', yesOrNo)),
  ],
  'check-ins': [field('check-ins.weeks', 'weeks')],
  criteria: [
    field('criteria.measure', 'long'),
    field('criteria.baseline', 'text'),
    field('criteria.target', 'text'),
    field('criteria.by', 'date'),
  ],
  comparison: [
    field('comparison.group', 'choice', chosenFrom('group', comparisons)),
    field('comparison.notMeasured', 'long', optional),
  ],
  dates: [
    field('dates.surveyOn', 'date', optional),
    field('dates.enrolBy', 'date'),
    field('dates.launchOn', 'date'),
    field('dates.endsOn', 'date'),
  ],
  sender: [field('sender.name', 'text'), field('sender.address', 'address')],
  team: [
    field('team.people', 'long'),
    field('team.hoursPerWeek', 'number'),
    field('team.pairs', 'number', optional),
    field('team.hourlyCost', 'number', optional),
  ],
  turnover: [
    field('turnover.group', 'text', optional),
    field('turnover.people', 'number', optional),
    field('turnover.leavers', 'number', optional),
    field('turnover.leavingCost', 'number', optional),
    field('turnover.source', 'text', optional),
    field('turnover.currency', 'text', optional),
  ],
  sums: [
    field('sums.otherCosts', 'number', optional),
    field('sums.coursePrice', 'number', optional),
    field('sums.courseHours', 'number', optional),
    field('sums.gain', 'text', optional),
    field('sums.gainWorth', 'number', optional),
  ],
  'in-brief': [field('in-brief.inBrief', 'choice', chosenFrom('inBrief', yesOrNo))],
  workload: [
    field('workload.helpers', 'number'),
    field('workload.prepareWeeks', 'number'),
    field('workload.prepare', 'range'),
    field('workload.asking', 'range'),
    field('workload.looking', 'range'),
    field('workload.steady', 'range'),
    field('workload.stuck', 'range'),
    field('workload.stuckMinutes', 'range'),
    field('workload.circle', 'range'),
    field('workload.closing', 'range'),
  ],
}
