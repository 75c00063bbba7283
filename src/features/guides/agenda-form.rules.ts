import { z } from 'zod'
import type { AgendaKind, Lead } from './agendas.data.ts'
import { longestSession, shortestSession, type TemplatePart } from './agendas.rules.ts'

export const leads = ['mentor', 'mentee', 'both'] as const
export const longestPlan = 12

/** A row of the form as it was typed; an empty row is a part that was taken out or never written. */
export interface PartRow {
  readonly key: string
  readonly minutes: string
  readonly lead: string
  readonly what: string
  readonly prompt: string
}

type Words = (part: TemplatePart) => { what: string; prompt: string }

export type PlanReading =
  | { readonly ok: true; readonly parts: readonly TemplatePart[] }
  | { readonly ok: false; readonly problems: Readonly<Record<string, PlanProblem>> }
export type PlanProblem = 'minutes' | 'lead' | 'what' | 'long' | 'total' | 'empty'

const minutesOf = z.coerce.number().int().min(1).max(longestSession)

/** Fields as `what-0`, `minutes-0` ... in rows. */
export function rowsOf(typed: Readonly<Record<string, unknown>>): PartRow[] {
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name].trim() : '')
  return Array.from({ length: longestPlan }, (_row, at) => ({
    key: text(`key-${at}`),
    minutes: text(`minutes-${at}`),
    lead: text(`lead-${at}`),
    what: text(`what-${at}`),
    prompt: text(`prompt-${at}`),
  }))
}

/**
 * Reads the plan a coordinator typed. A part whose words still are the product's own, in whatever language they were shown, is kept without
 * words, so that everybody goes on reading it in their own language.
 */
export function readPlan(rows: readonly PartRow[], ownKeys: readonly string[], words: Words): PlanReading {
  const problems: Record<string, PlanProblem> = {}
  const parts: TemplatePart[] = []
  for (const [at, row] of rows.entries()) {
    if (row.what === '' && row.minutes === '' && row.prompt === '') continue
    const minutes = minutesOf.safeParse(row.minutes)
    const lead = leads.find((one) => one === row.lead)
    if (row.what === '') problems[`what-${at}`] = 'what'
    if (row.what.length > 160) problems[`what-${at}`] = 'long'
    if (row.prompt.length > 600) problems[`prompt-${at}`] = 'long'
    if (!minutes.success) problems[`minutes-${at}`] = 'minutes'
    if (!lead) problems[`lead-${at}`] = 'lead'
    parts.push(kept(row, minutes.data ?? 0, lead ?? 'both', ownKeys, words))
  }
  const total = parts.reduce((sum, { minutes }) => sum + minutes, 0)
  if (parts.length === 0) problems['what-0'] ??= 'empty'
  else if (Object.keys(problems).length === 0 && (total < shortestSession || total > longestSession))
    problems['minutes-0'] = 'total'
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, parts }
}

function kept(
  row: PartRow,
  minutes: number,
  lead: Lead,
  ownKeys: readonly string[],
  words: Words,
): TemplatePart {
  const key = ownKeys.includes(row.key) ? row.key : null
  const written = { key, minutes, lead, what: row.what, prompt: row.prompt }
  if (key === null) return written
  const original = words({ ...written, what: null, prompt: null })
  return {
    ...written,
    what: row.what === original.what ? null : row.what,
    prompt: row.prompt === original.prompt ? null : row.prompt,
  }
}

/** The names a plan is edited with: the two as placeholders, which stay what they are when it is saved. */
export const placeholderNames = { mentor: '{mentor}', leader: '{leader}' }

export const isKind = (text: string, kinds: readonly AgendaKind[]): text is AgendaKind =>
  kinds.some((kind) => kind === text)
