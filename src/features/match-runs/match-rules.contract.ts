import { z } from 'zod'

/** What can count for a pair, in the order the form asks for it. */
export const preferences = [
  'wantedTopics',
  'reverseBenefit',
  'otherDepartment',
  'otherRegion',
  'otherLocation',
  'interests',
  'strangers',
  'mutualWishes',
  'difference',
  'workingStyle',
] as const
export type Preference = (typeof preferences)[number]

/** How working style counts, if it does: research and advice contradict each other, so a programme has to choose. */
export const workingStyles = ['off', 'similar', 'different'] as const

export const aims = ['mentees-first', 'mentors-first', 'best-total'] as const
export const stabilities = ['fewest-changes', 'balanced', 'best-fit'] as const
/** Who sits together; the design of the programme says which, and the rules may say otherwise. */
export const modes = ['one-to-one', 'reciprocal', 'panel', 'open-group'] as const

const weight = z.coerce.number().int().min(0).max(100)
const share = z.coerce.number().int().min(0).max(100)
const weightShape = Object.fromEntries(preferences.map((name) => [name, weight])) as Record<
  Preference,
  typeof weight
>
/** What rules saved before it was asked do not have counts nothing in them. */
const weights = z.object({
  ...weightShape,
  strangers: weight.default(0),
  mutualWishes: weight.default(0),
  workingStyle: weight.default(0),
})

/** What one programme decides about its matching. The hierarchy firewall is not among it: it is always on. */
export const matchRules = z.object({
  mode: z.enum(modes),
  levelGap: z.coerce.number().int().min(1).max(20),
  sharedLanguage: z.boolean(),
  /** Hours a week, in quarters; 0: not asked for. */
  sharedHours: z.coerce.number().min(0).max(40).multipleOf(0.25),
  weights,
  workingStyle: z.enum(workingStyles).default('off'),
  /** Who is served first when not everybody can be. */
  aim: z.enum(aims),
  /** Whether the weakest pair is lifted before the total. */
  liftWeakest: z.boolean(),
  /** Least share of pairs across a border, in percent; 0: not asked for. */
  leastOtherDepartment: share,
  leastOtherRegion: share,
  stability: z.enum(stabilities),
  /** From this fit on a pair is called fair, good, strong. */
  cutPoints: z
    .object({ fair: share, good: share, strong: share })
    .refine(({ fair, good, strong }) => fair < good && good < strong, { message: 'cutOrder' }),
  /** Another number gives another choice among equally good results. */
  seed: z.coerce.number().int().min(0).max(2_147_483_647),
})
export type MatchRules = z.infer<typeof matchRules>

/** A change of some rules inside a draft; what is not named stays. */
export const ruleChange = matchRules
  .pick({
    levelGap: true,
    sharedLanguage: true,
    sharedHours: true,
    aim: true,
    liftWeakest: true,
    leastOtherDepartment: true,
    leastOtherRegion: true,
    stability: true,
  })
  .extend({ weights: z.object(weightShape).partial(), workingStyle: z.enum(workingStyles) })
  .partial()
export type RuleChange = z.infer<typeof ruleChange>

export const startingRules: MatchRules = {
  mode: 'one-to-one',
  levelGap: 1,
  sharedLanguage: true,
  sharedHours: 2,
  weights: {
    wantedTopics: 50,
    reverseBenefit: 10,
    otherDepartment: 15,
    otherRegion: 5,
    otherLocation: 5,
    strangers: 5,
    mutualWishes: 5,
    interests: 10,
    difference: 0,
    workingStyle: 3,
  },
  workingStyle: 'off',
  aim: 'mentees-first',
  liftWeakest: true,
  leastOtherDepartment: 0,
  leastOtherRegion: 0,
  stability: 'balanced',
  cutPoints: { fair: 55, good: 70, strong: 85 },
  seed: 1,
}
