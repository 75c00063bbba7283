import type { HeldCount } from '#platform/personal-data/find-rows.ts'
import type { HeldKind } from '#platform/personal-data/personal-tables.data.ts'

/** Between the confirmation by name and the erasure: long enough to take it back, short enough to keep the promise. */
export const waitHours = 24

/** By law: one month after somebody asked. */
export function dueOn(askedAt: Date): string {
  return Temporal.PlainDate.from(askedAt.toISOString().slice(0, 10)).add({ months: 1 }).toString()
}

export interface HeldSum {
  readonly kind: HeldKind
  /** Rows that are deleted or emptied. */
  readonly goes: number
  /** Rows of numbers and ids that totals need. */
  readonly stays: number
}

/** What an erasure would take and what stays in totals, kind by kind; kinds with nothing are left out. */
export function sumsOf(counts: readonly HeldCount[]): HeldSum[] {
  return [...Map.groupBy(counts, ({ table }) => table.kind)].flatMap(([kind, of]) => {
    const sum = (stays: boolean) =>
      of.filter(({ table }) => (table.erasure === 'stays') === stays).reduce((all, { rows }) => all + rows, 0)
    return sum(true) + sum(false) > 0 ? [{ kind, goes: sum(false), stays: sum(true) }] : []
  })
}

/** Names are compared as people write them: spaces and case do not matter, everything else does. */
export function isSameName(typed: string, name: string): boolean {
  const plain = (text: string) =>
    text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('und')
  return plain(typed) === plain(name)
}

export interface ErasureFacts {
  readonly number: number
  readonly personId: string
  readonly counts: Readonly<Record<string, number>>
  readonly at: Date
  readonly previous: string | null
}

/** One form for one receipt, whatever the order in which the tables were walked. */
export function receiptText({ number, personId, counts, at, previous }: ErasureFacts): string {
  const tables = Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([number, personId, tables, at.toISOString(), previous])
}
