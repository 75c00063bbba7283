import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'

export const noteHolders = ['shared', 'mentor', 'mentee'] as const
/** Whose a note is: of both, or of one side alone. */
export type NoteHolder = (typeof noteHolders)[number]

/** action: what the leader does next; door: what is opened for the mentor. Both come from the log of a session. */
export type NoteKind = 'note' | 'action' | 'door'

export const noteLength = 4000

export const noteForm = z.object({
  text: z.string().trim().min(1, 'noteMissing').max(noteLength, 'noteLong'),
})

export const noteFailures = defineFailures('notes', {
  notFound: ['not-found', 'There is no such note here. Nothing was changed.'],
  onlyTheTwo: [
    'forbidden',
    'This belongs to the two people of this pair. It opens by their own link and in no other way. Nothing was changed.',
  ],
  closed: [
    'conflict',
    'This pair has ended, so nothing is added any more. What is there stays until its day, and you may delete your own notes.',
  ],
})
