import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'

export const concernFailures = defineFailures('concerns', {
  codeUnknown: [
    'not-found',
    'This code opens nothing. Look at it once more: it has five groups of four signs, and never a 0, O, 1 or I.',
  ],
  wait: [
    'too-many',
    'There were several tries from here. To keep codes safe the next one works in {seconds, plural, one {# second} other {# seconds}}. What you typed is still here.',
  ],
  tooMany: [
    'too-many',
    'A lot was sent from here today, so this has not been sent. What you typed is still here. Write to one of the people by mail, or try again tomorrow.',
  ],
  nobodyFree: [
    'conflict',
    'Nobody is left here who could read this without a conflict, so it has not been sent. What you typed is still here.',
  ],
  caseNotFound: ['not-found', 'There is no such case here. Nothing was changed.'],
  notYours: ['forbidden', 'Cases are opened by their case handlers. Nothing was changed.'],
  alreadyClosed: ['conflict', 'This case is closed. Nothing was changed.'],
  alreadyAcknowledged: ['conflict', 'An answer has been sent already. Nothing was sent twice.'],
  nobodyToHandTo: ['conflict', 'This case has no second handler to hand it to. Nothing was changed.'],
  settingsNotYours: ['forbidden', 'What the help pages say is set by administrators. Nothing was changed.'],
})

export const needs = ['talk', 'pause', 'change', 'serious', 'unsure'] as const
export type Need = (typeof needs)[number]
export const reaches = ['named', 'code'] as const
export type Reach = (typeof reaches)[number]

export const longestText = 10_000

const text = (most: number) =>
  z
    .string()
    .trim()
    .transform((value) => value.slice(0, most))
    .catch('')
const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).optional().catch(undefined)

/** Everything the pages carry between them, in the form itself: nothing is stored before it is sent. Nothing here is ever refused. */
export const draftForm = z.object({
  draft: z.uuid().optional().catch(undefined),
  need: choice(needs),
  what: text(longestText),
  keepOut: z
    .union([z.array(z.uuid()), z.uuid().transform((one) => [one])])
    .catch([])
    .transform((ids) => ids.slice(0, 50)),
  reach: choice(reaches),
  address: text(320),
  name: text(200),
  /** The mailed link this person came from, to lead them back to their own pages. */
  pairLink: text(60),
  step: text(20),
  go: text(30),
})
export type Draft = z.infer<typeof draftForm>

export const codeForm = z.object({
  code: text(100),
  go: text(20),
  text: text(longestText),
})

export const caseKinds = ['acknowledgement', 'message', 'action', 'closing'] as const
export type CaseKind = (typeof caseKinds)[number]

export const answerForm = z.object({
  go: z.enum([...caseKinds, 'hand-over'], 'goMissing'),
  text: text(longestText),
})

export const helpSettingsForm = z.object({
  urgent: text(2000),
  outsideName: text(200),
  outsideReach: text(200),
  leaveUrl: z
    .string()
    .trim()
    .max(500)
    .regex(/^(https:\/\/\S+)?$/, 'leaveUrl'),
})
