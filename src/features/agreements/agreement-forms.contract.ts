import { z } from 'zod'
import { agendaOwners, cadences, placeKinds } from '#features/programmes/design.contract.ts'
import { agreementPageMessages as words } from './agreement-page.messages.ts'

const initials = z.string().trim().min(1, words.initialsMissing.id).max(8, words.initialsLong.id)
const places = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.enum(placeKinds)).min(1, words.placesMissing.id),
)

export const proposalForm = z.object({
  purpose: z.string().trim().max(600, words.tooLong.id).default(''),
  offLimits: z.string().trim().max(1200, words.tooLong.id).default(''),
  agendaOwner: z.enum(agendaOwners),
  cadence: z.enum(cadences),
  minutes: z.coerce
    .number(words.minutesWrong.id)
    .int(words.minutesWrong.id)
    .min(15, words.minutesWrong.id)
    .max(180, words.minutesWrong.id),
  places,
  endsOn: z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    z.iso.date(words.dayWrong.id).nullable(),
  ),
  seen: z.coerce.number().int(),
  initials,
})

export const signatureForm = z.object({ version: z.coerce.number().int(), initials })
