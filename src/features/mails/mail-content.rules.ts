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
