import { needs, type Draft, type Need } from './concerns.contract.ts'

/** One question a page, in this order. `pause` is the page that ends it early for those who only want a break. */
export const steps = ['need', 'what', 'keep-out', 'reach', 'check'] as const
export type Step = (typeof steps)[number] | 'pause'

export interface StepResult {
  readonly step: Step
  readonly problems: Readonly<Record<string, string>>
}

/** Where a pressed button leads. A page with something missing stays, and keeps all that was typed. */
export function moveOn(draft: Draft, at: Step, go: string): StepResult {
  const wanted = steps.find((step) => go === `change-${step}`)
  if (wanted) return { step: wanted, problems: {} }
  if (go === 'back') return { step: before(at), problems: {} }
  const problems = problemsOf(draft, at)
  if (Object.keys(problems).length > 0) return { step: at, problems }
  if (at === 'need' && endsEarly(draft.need)) return { step: 'pause', problems: {} }
  if (at === 'pause') return { step: 'what', problems: {} }
  return { step: steps[Math.min(steps.indexOf(at) + 1, steps.length - 1)]!, problems: {} }
}

/** Everything that still stands in the way of sending, with the page it belongs to. */
export function firstGap(draft: Draft): StepResult | null {
  for (const step of steps) {
    const problems = problemsOf(draft, step)
    if (Object.keys(problems).length > 0) return { step, problems }
  }
  return null
}

function before(at: Step): Step {
  if (at === 'pause') return 'need'
  return steps[Math.max(steps.indexOf(at) - 1, 0)]!
}

export function endsEarly(need: Need | undefined): boolean {
  return need === 'pause' || need === 'change'
}

const address = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/

function problemsOf(draft: Draft, at: Step): Record<string, string> {
  if (at === 'need' && (draft.need === undefined || !needs.includes(draft.need)))
    return { need: 'needMissing' }
  if (at === 'reach') {
    if (draft.reach === undefined) return { reach: 'reachMissing' }
    if (draft.reach === 'named' && !address.test(draft.address)) return { address: 'addressMissing' }
  }
  return {}
}
