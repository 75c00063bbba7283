import { defineFailures } from '#contract/failure.ts'

export const systemFailures = defineFailures('system', {
  notYours: ['forbidden', 'The state of the installation is shown to administrators. Nothing was changed.'],
})
