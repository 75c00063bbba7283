import { defineMessages } from '#words/define-messages.ts'

export const rhythmMessages = defineMessages('rhythm', {
  keepTitle:
    '{cadence, select, weekly {Keep this hour every week?} fortnightly {Keep this hour every two weeks?} other {Keep this hour every month?}}',
  keepNote: 'Each hour can still be moved. It ends with the programme.',
  keepYes:
    '{cadence, select, weekly {Yes, every week} fortnightly {Yes, every two weeks} other {Yes, every month}}',
  keepMissing: 'Tick this to keep the hour',
  keepButton: 'Keep this hour',
})
