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

/**
 * A connection that saves messages. The server parses and plans a statement once, not each time it is asked: under row-level
 * security planning takes longer than most answers. And a unit of work opens with its first statement, not a message earlier.
 */
export class RememberingClient extends pg.Client {
  private opening: string | undefined
  private gathering = false

  /** The texts that open a unit of work travel together with the first statement in it; nothing travels where nothing is asked. */
  static readonly opens = /^begin; /

  constructor(config?: pg.ClientConfig) {
    super({ ...config, pipeline: true })
  }

  override query = ((question: unknown, values?: unknown, ...rest: unknown[]) => {
    if (typeof question === 'string' && RememberingClient.opens.test(question)) {
      this.opening = question
      return Promise.resolve({ command: 'BEGIN', rowCount: null, rows: [] })
    }
    const opening = this.opening
    if (opening === undefined) return this.ask(question, values, rest)
    this.opening = undefined
    if (question === 'commit' || question === 'rollback')
      return Promise.resolve({ command: question.toUpperCase(), rowCount: null, rows: [] })
    return this.openAndAsk(opening, () => this.ask(question, values, rest))
  }) as pg.Client['query']

  private openAndAsk(opening: string, ask: () => Promise<unknown>): Promise<unknown> {
    this.gather()
    return Promise.all([super.query(opening), ask()]).then(([, answer]) => answer)
  }

  /** What is asked before the answers are waited for leaves in one packet: each packet costs more than what is in it. */
  private gather(): void {
    if (this.gathering) return
    this.gathering = true
    this.connection.stream.cork()
    process.nextTick(() => {
      this.gathering = false
      this.connection.stream.uncork()
    })
  }

  private ask(question: unknown, values: unknown, rest: unknown[]): Promise<unknown> {
    this.gather()
    const name =
      typeof question === 'string' && Array.isArray(values) && values.length > 0 && rest.length === 0
        ? nameOf(question)
        : undefined
    return name === undefined
      ? Reflect.apply(super.query, this, [question, values, ...rest])
      : super.query({ name, text: question as string, values: values as unknown[] })
  }
}
