import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'
import { rightsMessages as words } from './rights.messages.ts'

export const nameForm = z.object({ name: z.string().trim().min(1, words.nameMissing.id) })
export const numberForm = z.object({ employeeId: z.string().trim().min(1, words.numberMissing.id).max(254) })
export const askForm = z.object({ erase: z.literal('yes', words.boxMissing.id) })

export const rightsFailures = defineFailures('rights', {
  notFound: ['not-found', 'There is no such person here. Nothing was changed.'],
  notYours: [
    'forbidden',
    'What is held about a person is read and erased by administrators. Nothing was changed.',
  ],
  otherName: [
    'invalid',
    'That is not the name of this person. Nothing was changed. Write it as it stands at the top.',
  ],
  held: [
    'conflict',
    'A legal hold stands on a programme of this person. Nothing was changed. Lift it first, or say why it must stay.',
  ],
  works: [
    'conflict',
    'This person has a role beside taking part. Nothing was changed. Take the role away under Access first.',
  ],
  notErased: [
    'not-found',
    'Nobody with this number was erased, or the number is free again already. Nothing was changed. Look at how the file writes it.',
  ],
  notAsked: ['conflict', 'No erasure is open for this person. Nothing was changed.'],
})
