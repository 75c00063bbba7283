import { defineMessages } from '#words/define-messages.ts'

export const pairNavMessages = defineMessages('pairs.nav', {
  label: 'Your pages',
  pair: 'Our pair',
  guide: 'Guide',
  me: 'Me',
})
