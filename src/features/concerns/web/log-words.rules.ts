import { threadMessages as words } from '../thread.messages.ts'

const actionWords = {
  'case.raised': words.logRaised,
  'case.opened-by-code': words.logOpenedByCode,
  'case.person-wrote': words.logPersonWrote,
  'case.closed-by-person': words.logClosedByPerson,
  'case.opened': words.logOpened,
  'case.acknowledged': words.logAcknowledged,
  'case.answered': words.logAnswered,
  'case.action-agreed': words.logActionAgreed,
  'case.closed': words.logClosed,
  'case.handed-over': words.logHandedOver,
  'case.handlers-replaced': words.logHandlersReplaced,
  'case.handler-reminded': words.logHandlerReminded,
} as const
type Action = keyof typeof actionWords

export function logWords(action: string) {
  return actionWords[action as Action] ?? words.logOpened
}

export interface ShownLine {
  readonly at: Date
  readonly action: string
  readonly name: string | null
  readonly count: number
}

/** The same thing done by the same one in a row is one line with its newest moment. Newest first, as it comes. */
export function foldLog(
  log: readonly { readonly at: Date; readonly action: string; readonly name: string | null }[],
): ShownLine[] {
  const shown: ShownLine[] = []
  for (const line of log) {
    const last = shown.at(-1)
    if (last && last.action === line.action && last.name === line.name)
      shown[shown.length - 1] = { ...last, count: last.count + 1 }
    else shown.push({ ...line, count: 1 })
  }
  return shown
}
