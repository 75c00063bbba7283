import { defineFailures } from '#contract/failure.ts'

export const sealingFailures = defineFailures('sealing', {
  keyMissing: [
    'unavailable',
    'What is written here is kept sealed, and the key to it is not in its place. Nothing was changed and nothing is lost. Whoever runs this installation finds what to do with: bin/upstream doctor',
  ],
})
