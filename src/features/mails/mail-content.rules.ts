import { z } from 'zod'

/** What a mail says, in the receiver's language: a subject, short paragraphs, at most one thing to do. */
export const mailContentSchema = z.object({
  subject: z.string().min(1),
  paragraphs: z.array(z.string().min(1)).min(1),
  /** Words on the one button; absent when nothing is asked. */
  action: z.string().min(1).optional(),
  /** Small line under the button, such as how long it works. */
  note: z.string().min(1).optional(),
  /** Page of the product the button opens, when it needs no link of its own. */
  path: z.string().startsWith('/').optional(),
})

export type MailContent = z.infer<typeof mailContentSchema>

// Control characters, line and paragraph separators, and the signs that turn the reading direction of whatever follows.
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g

/** A text people typed, as one line that can forge neither a header nor the order of what is read. */
export function oneLine(text: string): string {
  return text.replaceAll(unseen, ' ').replaceAll(/ {2,}/g, ' ').trim()
}

/** Every part of a mail is one line; paragraphs are several parts. A name that is nothing but unseen signs leaves a dash. */
export function cleanContent(content: MailContent): MailContent {
  const { subject, paragraphs, action, note } = content
  return {
    ...content,
    subject: oneLine(subject) || '–',
    paragraphs: paragraphs.map((paragraph) => oneLine(paragraph) || '–'),
    ...(action ? { action: oneLine(action) || '–' } : {}),
    ...(note ? { note: oneLine(note) || '–' } : {}),
  }
}
