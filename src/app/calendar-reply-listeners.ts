import { takeReply } from '#features/calendars/take-reply.ts'
import type { CalendarReplyListener } from '#features/mails/take-incoming.ts'

/** Slices that act on an answer from somebody's calendar. */
export const calendarReplyListeners: readonly CalendarReplyListener[] = [takeReply]
