import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'

/** What the picker of times sends: one of the times shown, or another day and hour in the person's own zone. */
export const chosenTime = {
  slot: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.string().max(40)).max(12),
  ),
  'other-day': z.string().max(20).default(''),
  'other-time': z.string().max(10).default(''),
}

export const timeForm = z.object(chosenTime)

export const bookingFailures = defineFailures('bookings', {
  notFound: ['not-found', 'There is no such hour here. Nothing was changed.'],
  ended: ['not-found', 'This link opens nothing any more. Nothing was changed. Ask whoever named you.'],
  reading: [
    'conflict',
    'The first hour stands. Before a second one is planned, both of you read a few pages on how these hours work; at least one of them is still open. Nothing was booked. Yours stand on the page of your pair.',
  ],
  noRhythm: ['conflict', 'You have not agreed on a rhythm that repeats. Nothing was booked.'],
  rhythmOver: ['conflict', 'The programme ends before the next hour of this rhythm. Nothing was booked.'],
  tooFar: ['invalid', 'This time is more than half a year away. Nothing was booked. Choose an earlier one.'],
})

export interface TimeForm {
  readonly slot: readonly string[]
  readonly 'other-day': string
  readonly 'other-time': string
}
