import { defineFailures } from '#contract/failure.ts'

export const linkFailures = defineFailures('mailed-links', {
  unknown: [
    'not-found',
    'This link is not known here. It may have been cut off when it was copied. Nothing was changed. Open the mail again and follow the link in it.',
  ],
  used: [
    'conflict',
    'This link has been used already. What was decided then still stands, and nothing was changed now.',
  ],
})
