import type { GoalOwner, Objective } from '#features/goals/goals.contract.ts'

/** What the invented pairs work on; an objective stands as often as pairs choose it. */
export const demoGoals: readonly {
  readonly share: number
  readonly whose: GoalOwner
  readonly objective: Objective
  readonly text: string
}[] = [
  {
    share: 5,
    whose: 'mentee',
    objective: 'new-skills',
    text: 'By autumn I write a first draft with an AI tool each week.',
  },
  {
    share: 4,
    whose: 'mentee',
    objective: 'new-skills',
    text: 'I can read a dashboard without somebody beside me.',
  },
  {
    share: 4,
    whose: 'mentee',
    objective: 'leading-by-example',
    text: 'I show my team what I learned once a month.',
  },
  {
    share: 3,
    whose: 'mentee',
    objective: 'leading-by-example',
    text: 'I ask a question before I give an opinion.',
  },
  {
    share: 3,
    whose: 'both',
    objective: 'learning-culture',
    text: 'We bring one thing we learned to each of our teams.',
  },
  {
    share: 2,
    whose: 'mentor',
    objective: 'learning-culture',
    text: 'I present one idea of mine to people who decide.',
  },
]
