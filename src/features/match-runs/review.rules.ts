import type { DraftEdit } from './draft-edits.contract.ts'
import type { FitWord } from './fit.rules.ts'
import type { Flag } from './flags.rules.ts'

/** One pair on the table, as the list shows it. */
export interface ReviewRow {
  readonly key: string
  readonly mentorId: string
  readonly menteeId: string
  readonly mentor: string
  readonly mentee: string
  readonly topic: string | null
  readonly fit: number
  readonly word: FitWord
  readonly flags: readonly Flag[]
  readonly mentorPlace: ReviewPlace
  readonly menteePlace: ReviewPlace
  readonly menteeLevel: number | null
  readonly otherDepartment: boolean
  readonly otherRegion: boolean
  readonly sharedHours: number | null
  readonly locked: boolean
  readonly forbidden: boolean
  readonly reviewed: boolean
  readonly note: string | null
}

export interface ReviewPlace {
  readonly department: string | null
  readonly location: string | null
  readonly region: string | null
}

export type RowState = 'flagged' | 'locked' | 'reviewed' | 'open'

/** Whoever locked or reviewed a pair has looked at it. */
export function wantsALook(row: Pick<ReviewRow, 'flags' | 'locked' | 'reviewed'>): boolean {
  return row.flags.length > 0 && !row.locked && !row.reviewed
}

export function rowState(row: Pick<ReviewRow, 'flags' | 'locked' | 'reviewed'>): RowState {
  if (row.locked) return 'locked'
  if (wantsALook(row)) return 'flagged'
  return row.reviewed ? 'reviewed' : 'open'
}

/** What wants a look first, then the weakest. A reviewed row keeps its place, so that the list does not jump under one's hands. */
export function inReviewOrder<Row extends Pick<ReviewRow, 'flags' | 'fit' | 'key'>>(
  rows: readonly Row[],
): Row[] {
  return rows.toSorted(
    (a, b) =>
      Number(b.flags.length > 0) - Number(a.flags.length > 0) || a.fit - b.fit || (a.key < b.key ? -1 : 1),
  )
}

/** The row after an edit that is still on its way to the server. */
export function rowAfter(row: ReviewRow, edit: DraftEdit): ReviewRow {
  if (!('mentorId' in edit) || edit.mentorId !== row.mentorId || edit.menteeId !== row.menteeId) return row
  switch (edit.kind) {
    case 'lock':
      return { ...row, locked: true, forbidden: false }
    case 'unlock':
      return { ...row, locked: false }
    case 'forbid':
      return { ...row, forbidden: true, locked: false }
    case 'allow':
      return { ...row, forbidden: false }
    case 'review':
      return { ...row, reviewed: true }
    case 'unreview':
      return { ...row, reviewed: false }
    case 'note':
      return { ...row, note: edit.text === '' ? null : edit.text }
  }
}

export const groupings = ['none', 'department', 'region', 'topic', 'level'] as const
export type Grouping = (typeof groupings)[number]

/** What a row is grouped by; the empty text where it is not stated. */
export function groupOf(row: ReviewRow, grouping: Exclude<Grouping, 'none'>): string {
  switch (grouping) {
    case 'department':
      return row.menteePlace.department ?? ''
    case 'region':
      return row.menteePlace.region ?? ''
    case 'topic':
      return row.topic ?? ''
    case 'level':
      return row.menteeLevel === null ? '' : String(row.menteeLevel)
  }
}

export interface ReviewFilter {
  readonly words: string
  readonly show: 'all' | 'flagged' | 'locked' | 'forbidden'
  readonly from: number | null
  readonly to: number | null
}

export const everything: ReviewFilter = { words: '', show: 'all', from: null, to: null }

export function passes(row: ReviewRow, { words, show, from, to }: ReviewFilter): boolean {
  if (show === 'flagged' && !wantsALook(row)) return false
  if (show === 'locked' && !row.locked) return false
  if (show === 'forbidden' && !row.forbidden) return false
  if ((from !== null && row.fit < from) || (to !== null && row.fit > to)) return false
  const wanted = words.trim().toLocaleLowerCase()
  if (wanted === '') return true
  const { mentorPlace, menteePlace } = row
  const text = [
    row.mentor,
    row.mentee,
    row.topic,
    ...Object.values(mentorPlace),
    ...Object.values(menteePlace),
  ].join('\n')
  return text.toLocaleLowerCase().includes(wanted)
}
