import pg from 'pg'

/** Lists of changing length make a new text each time; those that are never asked again must not fill the server's memory. */
const mostTexts = 2000
const askedBefore = new Set<string>()
const names = new Map<string, string>()

/** A text gets a name the second time it is asked. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined) return known
  if (names.size >= mostTexts) return undefined
  if (!askedBefore.has(text)) {
    if (askedBefore.size >= mostTexts) askedBefore.clear()
    askedBefore.add(text)
    return undefined
  }
  askedBefore.delete(text)
  const name = `q${names.size}`
  names.set(text, name)
  return name
}

/** A connection on which the server parses and plans a statement once, not each time it is asked: under row-level security planning takes longer than most answers. */
export class RememberingClient extends pg.Client {
  override query = ((question: unknown, values?: unknown, ...rest: unknown[]) => {
    const name =
      typeof question === 'string' && Array.isArray(values) && values.length > 0 && rest.length === 0
        ? nameOf(question)
        : undefined
    return name === undefined
      ? Reflect.apply(super.query, this, [question, values, ...rest])
      : super.query({ name, text: question as string, values: values as unknown[] })
  }) as pg.Client['query']
}
