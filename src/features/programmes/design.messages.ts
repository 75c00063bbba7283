import { defineMessages } from '#words/define-messages.ts'

export const designMessages = defineMessages('programmes.design', {
  optional: '(may stay empty)',
  any: 'Any',
  none: 'None',
  all: 'All',
  topicsChosen: '{count, plural, one {# topic} other {# topics}}',
  sensitive: 'sensitive, with a care note',
  editTopics: 'Change the catalogue',
})

export const rangeWords = defineMessages('programmes.range', {
  from: 'From',
  to: 'To',
  shown: '{from} to {to}',
})
