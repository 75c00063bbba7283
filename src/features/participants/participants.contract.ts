import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'
import { languages } from '#words/words.ts'
import { participantMessages as words } from './participants.messages.ts'

export const settingsForm = z.object({
  /** Empty: as it is. */
  language: z.enum(['', ...languages]),
  wish: z.enum(['all', 'decisions', 'none']),
})

export const assistantForm = z.object({
  name: z.string().trim().min(1, words.assistantNameMissing.id).max(200, words.lookAgain.id),
  address: z
    .string()
    .trim()
    .max(320, words.assistantAddressWrong.id)
    .pipe(z.email(words.assistantAddressWrong.id)),
})

export const participantFailures = defineFailures('participants', {
  notFound: ['not-found', 'There is no such pair here. Nothing was changed.'],
})
