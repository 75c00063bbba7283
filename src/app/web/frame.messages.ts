import { defineMessages } from '#words/define-messages.ts'

export const frameMessages = defineMessages('frame', {
  skip: 'Skip to the page',
  brand: 'Upstream',
  programme: 'Programme',
  pages: 'Pages of the programme',
  today: 'Today',
  people: 'People',
  match: 'Match',
  pairs: 'Pairs',
  design: 'Design',
  allProgrammes: 'All programmes',
  newProgramme: 'Start another programme',
  organisationPeople: 'Everybody in the organisation',
  topics: 'Topics',
  help: 'Help',
  concern: 'Get help in confidence',
  account: 'Your account: {name}',
  actAs: 'Act as {role}',
  signedInAs: 'Signed in as {name}, {role}',
  signOut: 'Sign out',
  zone: 'Times in {zone}',
})
