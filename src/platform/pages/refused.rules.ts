/** A form that was not taken, as it goes back to its page. */
export interface Refused {
  /** What is wrong, by field. */
  readonly problems: Readonly<Record<string, string>>
  readonly typed: Readonly<Record<string, string | string[]>>
  /** What is wrong with the form as such. */
  readonly sentence: string | null
}

/** What was typed into a field, to be shown again. */
export function typedText(refused: Refused | undefined, field: string): string | undefined {
  return [refused?.typed[field]].flat()[0]
}
