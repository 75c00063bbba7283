import { checkForm, typedValues } from '#platform/pages/read-form.ts'
import {
  changeForm,
  goalStates,
  goalsForm,
  nextForm,
  quoteForm,
  rating,
  thanksForm,
  type Step,
} from './closings.contract.ts'
import { closingMessages as words } from './closings.messages.ts'
import type { OwnClosing } from './read-own-closing.ts'
import type { StepAnswer } from './save-step.ts'

const empty = (field: string): Reading => ({
  ok: false,
  problems: { [field]: words.textMissing.id },
  typed: {},
})

type Reading =
  | {
      readonly ok: true
      readonly answer: StepAnswer
      readonly submission: string | undefined
      readonly asksQuote: boolean
    }
  | {
      readonly ok: false
      readonly problems: Readonly<Record<string, string>>
      readonly typed: Readonly<Record<string, string | string[]>>
    }

/** Reads the form of one page. A form nobody touched says nothing: empty words are refused unless they take earlier ones away. */
export function readStep(
  step: Exclude<Step, 'done'>,
  form: FormData,
  { topics, goals, choices, saved }: Pick<OwnClosing, 'topics' | 'goals' | 'choices' | 'saved'>,
): Reading {
  const found = (answer: StepAnswer, submission?: string, asksQuote = false): Reading => ({
    ok: true,
    answer,
    submission,
    asksQuote,
  })
  if (step === 'skill') return readRatings(form, topics.length, found)
  if (step === 'goals' && goals.length > 0) return readGoalAnswers(form, goals, found)
  if (step === 'goals') {
    const read = checkForm(form, goalsForm)
    return read.ok ? found({ step, goal: read.values.goal, goals: [] }, read.submission) : read
  }
  if (step === 'change' && form.get('asked') === 'quote') {
    const read = checkForm(form, quoteForm)
    return read.ok ? found({ step: 'quote', allow: read.values.allow === 'yes' }, read.submission) : read
  }
  if (step === 'change') {
    const read = checkForm(form, changeForm)
    if (!read.ok) return read
    if (read.values.commitment === '' && saved.commitment === '') return empty('commitment')
    const asksQuote = read.values.quote === 'yes' && read.values.commitment !== ''
    return found({ step, commitment: read.values.commitment }, read.submission, asksQuote)
  }
  if (step === 'thanks') {
    const read = checkForm(form, thanksForm)
    if (read.ok && read.values.thanks === '' && saved.thanks === '') return empty('thanks')
    return read.ok ? found({ step, thanks: read.values.thanks }, read.submission) : read
  }
  const read = checkForm(form, nextForm)
  if (!read.ok) return read
  if (!choices.includes(read.values.next))
    return { ok: false, problems: { next: words.nextMissing.id }, typed: typedValues(form) }
  return found(
    { step, next: read.values.next, ambassador: read.values.ambassador === 'yes' },
    read.submission,
  )
}

function readGoalAnswers(
  form: FormData,
  goals: OwnClosing['goals'],
  found: (answer: StepAnswer) => Reading,
): Reading {
  const problems: Record<string, string> = {}
  const answers = goals.map(({ goalId }, at) => {
    const state = goalStates.find((one) => one === form.get(`goal-${at}`))
    if (!state) problems[`goal-${at}`] = words.goalMissing.id
    return { goalId, outcome: state ?? 'moving' }
  })
  if (Object.keys(problems).length > 0) return { ok: false, problems, typed: typedValues(form) }
  return found({ step: 'goals', goal: null, goals: answers })
}

function readRatings(form: FormData, topics: number, found: (answer: StepAnswer) => Reading): Reading {
  const problems: Record<string, string> = {}
  const ratings = Array.from({ length: topics }, (_none, at) => {
    const [now, startNow] = [
      rating.safeParse(form.get(`now-${at}`)),
      rating.safeParse(form.get(`start-${at}`)),
    ]
    if (!now.success) problems[`now-${at}`] = words.ratingMissing.id
    if (!startNow.success) problems[`start-${at}`] = words.ratingMissing.id
    return { now: now.data ?? 0, startNow: startNow.data ?? 0 }
  })
  if (Object.keys(problems).length > 0) return { ok: false, problems, typed: typedValues(form) }
  return found({ step: 'skill', ratings })
}
