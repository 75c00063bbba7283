/** What was typed into a field of a refused form, to be shown again. */
export function typedText(typed: object | undefined, field: string): string | undefined {
  const value = typed ? (typed as Readonly<Record<string, unknown>>)[field] : undefined
  return typeof value === 'string' ? value : undefined
}
