/** Every table with a wrapped data key: what the wrap is bound to, as a word and the columns that name the thing. */
export const wrapPurposes = {
  calendar_connections: ['calendar', 'person_id'],
  cases: ['case', 'case_id'],
  erasure_keys: ['erased-people', 'organisation_id'],
  mirrors: ['mirror', 'mirror_id'],
  note_keys: ['pair-notes', 'pair_id', 'holder'],
  own_questions: ['own-question', 'question_id'],
  pair_agenda_items: ['agenda-item', 'item_id'],
  reflections: ['reflection', 'pair_id', 'side'],
} as const satisfies Readonly<Record<string, readonly [word: string, ...columns: string[]]>>

export type WrappedTable = keyof typeof wrapPurposes

/** The purpose of one wrap, so that it opens in its own row alone. Whoever makes a wrap and whoever makes it anew take it from here. */
export function wrapPurpose(table: WrappedTable, ...ids: readonly string[]): string {
  const [word, ...columns] = wrapPurposes[table]
  if (ids.length !== columns.length) throw new Error(`A wrap in ${table} is bound to ${columns.join(', ')}.`)
  return [word, ...ids].join(' ')
}
