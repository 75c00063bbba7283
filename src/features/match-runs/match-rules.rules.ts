/** Fields of the rules form that are asked with a number. */
export const numberFields = [
  'levelGap',
  'sharedHours',
  'leastOtherDepartment',
  'leastOtherRegion',
  'seed',
] as const

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
