import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'
import { id } from '#contract/ids.ts'
import { moduleKeys } from './training-modules.data.ts'

export const moduleForm = z.object({
  isOn: z.enum(['yes', 'no'], 'onNeeded').transform((value) => value === 'yes'),
  text: z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().min(1, 'textNeeded').max(8000, 'textLong')),
  seen: z.string().default(''),
})

export const waiverForm = z.object({
  personId: id,
  module: z.enum([...moduleKeys, 'all'], 'moduleNeeded'),
  reason: z.string().trim().min(1, 'reasonNeeded').max(200, 'reasonLong'),
})
export type WaiverForm = z.infer<typeof waiverForm>

export const takeBackForm = z.object({ personId: id, module: z.enum(moduleKeys, 'moduleNeeded') })

export const trainingFailures = defineFailures('trainings', {
  notFound: ['not-found', 'There is no such reading here. Nothing was changed.'],
  notYours: ['forbidden', 'Readings are looked after by coordinators. Nothing was changed.'],
  changedMeanwhile: [
    'conflict',
    'Somebody else has saved this reading meanwhile. Nothing of theirs was lost, and what you typed is still here. Open the page again to see both.',
  ],
  nothingOpen: ['conflict', 'This person has nothing open that could be waived. Nothing was changed.'],
})
