import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'
import { agendaOwners, cadences, placeKinds } from '#features/programmes/design.contract.ts'

/** What two people agree on. Words a pair writes itself are theirs; everything else is a choice that each reads in their own language. */
export const agreementContent = z.object({
  /** In the pair's own words; empty until they have met. */
  purpose: z.string().trim().max(600).default(''),
  agendaOwner: z.enum(agendaOwners),
  offLimits: z.string().trim().max(1200).default(''),
  cadence: z.enum(cadences),
  minutes: z.number().int().min(15).max(180),
  places: z.array(z.enum(placeKinds)),
  /** Day on which it ends by itself, as `YYYY-MM-DD`, or nothing: until the purpose is met. */
  endsOn: z.iso.date().nullable(),
})
export type AgreementContent = z.infer<typeof agreementContent>

export const agreementFailures = defineFailures('agreements', {
  notFound: ['not-found', 'There is no such agreement here. Nothing was changed.'],
  notYours: ['forbidden', 'An agreement is signed by the two people it binds. Nothing was changed.'],
  outdated: [
    'conflict',
    'Meanwhile there is a newer version of this agreement. Nothing was signed. Read it, then sign that one.',
  ],
  alreadySigned: ['conflict', 'You have signed this version already. It stands as it is.'],
  closed: ['conflict', 'This pair has ended, so its agreement cannot change any more. Nothing was changed.'],
})
