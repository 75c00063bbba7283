import type { Message, MessageValues } from '#words/define-messages.ts'
import type { DraftEdit } from '../draft-edits.contract.ts'
import { wantsALook, type ReviewRow } from '../review.rules.ts'
import { reviewMessages as words } from '../review.messages.ts'

/** What a screen reader hears after an edit: what was done, and the count that matters next. */
export function announcementOf(
  edit: DraftEdit,
  before: readonly ReviewRow[],
): readonly [Message, MessageValues] | null {
  const locked = before.filter((row) => row.locked).length
  switch (edit.kind) {
    case 'lock':
      return [words.announceLocked, { count: locked + 1 }]
    case 'unlock':
      return [words.announceUnlocked, { count: locked - 1 }]
    case 'forbid':
      return [words.announceForbidden, {}]
    case 'allow':
      return [words.announceAllowed, {}]
    case 'review':
      return [
        words.announceReviewed,
        { count: before.filter((row) => wantsALook(row) && row.mentorId !== edit.mentorId).length },
      ]
    case 'unreview':
      return [words.announceUnreviewed, {}]
    case 'hold':
    case 'release':
    case 'note':
    case 'change-rules':
    case 'adopt':
    case 'adopt-part':
    case 'discard':
      return null
  }
}
