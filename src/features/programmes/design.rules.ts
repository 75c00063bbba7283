import type { QuestionKey } from './design.contract.ts'

/** The seven tasks of designing a programme, each a handful of questions, one a page. */
export const designTasks = {
  need: ['need', 'perspective', 'objectives', 'format', 'sponsor', 'readiness'],
  people: ['eligibility', 'protection', 'labels'],
  topics: ['topics'],
  survey: ['survey'],
  rhythm: ['rhythm', 'agreement', 'check-ins'],
  measures: ['criteria', 'comparison'],
  messages: ['dates', 'sender', 'team'],
} as const satisfies Record<string, readonly QuestionKey[]>

export type DesignTask = keyof typeof designTasks
export const designTaskKeys = Object.keys(designTasks) as DesignTask[]
export const questionOrder: readonly QuestionKey[] = designTaskKeys.flatMap((task) => [...designTasks[task]])

/** Beside the tasks: nobody has to answer these, and each is followed by the page that reckons with it. */
const sideQuestions = {
  turnover: { page: 'business-case', next: 'design/sums' },
  sums: { page: 'business-case', next: 'business-case' },
  'in-brief': { page: 'business-case', next: 'business-case' },
  workload: { page: 'workload', next: 'workload' },
} as const satisfies Partial<Record<QuestionKey, { page: string; next: string }>>

export type SideQuestion = keyof typeof sideQuestions
export type SidePage = (typeof sideQuestions)[SideQuestion]['page']

/** The page a question beside the tasks belongs to. */
export function sidePage(question: QuestionKey): SidePage | undefined {
  return question in sideQuestions ? sideQuestions[question as SideQuestion].page : undefined
}

/** Success criteria and what pairs were promised: changing these after launch is allowed and marked. */
export const lockedQuestions: readonly QuestionKey[] = ['need', 'objectives', 'criteria', 'comparison']

export type TaskState = 'done' | 'started' | 'not-started' | 'needs-topics'

export interface AnswerMark {
  readonly question: QuestionKey
  /** Null while it is only a suggestion of the starting point. */
  readonly answeredAt: Date | null
}

export function taskState(task: DesignTask, answers: readonly AnswerMark[]): TaskState {
  const answered = new Set(
    answers.filter(({ answeredAt }) => answeredAt !== null).map(({ question }) => question),
  )
  // The survey asks about the topics, so it would be empty before they are chosen.
  if (task === 'survey' && !answered.has('topics')) return 'needs-topics'
  const done = designTasks[task].filter((question) => answered.has(question)).length
  if (done === designTasks[task].length) return 'done'
  return done > 0 ? 'started' : 'not-started'
}

export function tasksDone(answers: readonly AnswerMark[]): number {
  return designTaskKeys.filter((task) => taskState(task, answers) === 'done').length
}

export function taskOf(question: QuestionKey): DesignTask {
  return (
    designTaskKeys.find((task) => (designTasks[task] as readonly QuestionKey[]).includes(question)) ?? 'need'
  )
}

/** The page below the programme that follows; after the last question of a task the list, which shows what is left. */
export function nextPage(question: QuestionKey): string {
  if (question in sideQuestions) return sideQuestions[question as SideQuestion].next
  const questions = designTasks[taskOf(question)] as readonly QuestionKey[]
  const next = questions[questions.indexOf(question) + 1]
  return next ? `design/${next}` : 'design'
}

/** Where "Next" on the task list leads: the first question nobody has answered. */
export function firstOpenQuestion(answers: readonly AnswerMark[]): QuestionKey | undefined {
  const answered = new Set(
    answers.filter(({ answeredAt }) => answeredAt !== null).map(({ question }) => question),
  )
  return questionOrder.find((question) => !answered.has(question))
}
