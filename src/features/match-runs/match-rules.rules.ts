import type { AskedBeside } from '#features/enrolments/own-colleagues.contract.ts'
import type { Design } from '#features/programmes/design.contract.ts'
import { startingRules, type MatchRules, type RuleChange } from './match-rules.contract.ts'

/** What holds while nobody has saved rules: the starting ones, with what the design of the programme already says. */
export function rulesOfDesign({ format, eligibility }: Design): MatchRules {
  return {
    ...startingRules,
    mode: format?.mode ?? startingRules.mode,
    levelGap: eligibility?.levelGap ?? startingRules.levelGap,
  }
}

/** People are asked for what counts, and for nothing else. */
export function askedBy({ weights, workingStyle }: MatchRules): AskedBeside {
  return {
    known: weights.strangers > 0,
    wishes: weights.mutualWishes > 0,
    style: workingStyle !== 'off' && weights.workingStyle > 0,
  }
}

/** What of the asked rules differs from the saved ones and may be changed for one draft alone. */
export function changeBetween(saved: MatchRules, asked: MatchRules): RuleChange {
  const plain = [
    'levelGap',
    'sharedLanguage',
    'sharedHours',
    'aim',
    'liftWeakest',
    'leastOtherDepartment',
    'leastOtherRegion',
    'stability',
    'workingStyle',
  ] as const
  const weights = Object.entries(asked.weights).filter(
    ([name, weight]) => saved.weights[name as keyof MatchRules['weights']] !== weight,
  )
  return {
    ...Object.fromEntries(
      plain.filter((name) => saved[name] !== asked[name]).map((name) => [name, asked[name]]),
    ),
    ...(weights.length > 0 ? { weights: Object.fromEntries(weights) } : {}),
  }
}

/** A form is flat; the rules are not. Fields of a group are named `weights.interests` or `cutPoints.fair`. */
export function fromForm(typed: Readonly<Record<string, string | string[]>>): Record<string, unknown> {
  const rules: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(typed)) {
    const [group, member] = name.split('.', 2)
    if (group && member) rules[group] = { ...(rules[group] as object | undefined), [member]: value }
    else rules[name] = value
  }
  return {
    ...rules,
    sharedLanguage: typed['sharedLanguage'] === 'yes',
    liftWeakest: typed['liftWeakest'] === 'yes',
  }
}
