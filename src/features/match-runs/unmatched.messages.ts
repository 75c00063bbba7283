import { defineMessages } from '#words/define-messages.ts'

export const unmatchedMessages = defineMessages('match-runs', {
  unmatchedHead:
    '{own, select, yes {{mentees, plural, one {One person} other {# people}} as {menteeWord} and {mentors, plural, one {one} other {#}} as {mentorWord} have no partner yet.} other {{mentees, plural, one {One leader} other {# leaders}} and {mentors, plural, one {one mentor} other {# mentors}} have no partner yet.}}',
  unmatchedNone: 'Everybody who is ready has a partner.',
  sideMentor: '{own, select, yes {{mentorWord}} other {mentor}}',
  sideMentee: '{own, select, yes {{menteeWord}} other {leader}}',
  personWants: '{name} ({side}) wants {topics}',
  personOffers: '{name} ({side}) offers {topics}',
  personSilent: '{name} ({side}) named no topics',
  whyCrowd:
    '{people, plural, one {One person shares} other {# people share}} {places, plural, =0 {no place} one {one place} other {# places}} among the partners the rules allow.',
  whyTaken:
    '{count, plural, one {One partner is allowed and has no place left.} other {# partners are allowed; all of them have no place left.}}',
  whyNone: 'The rules allow no partner.',
  nearHours:
    '{people, plural, one {One more has too few shared hours} other {# more have too few shared hours}}.',
  nearLevel: '{people, plural, one {One more is too close in level} other {# more are too close in level}}.',
  nearLanguage: '{people, plural, one {One more shares no language} other {# more share no language}}.',
  nearPast: '{people, plural, one {One more was a partner before} other {# more were partners before}}.',
  tryPlaceMentor:
    '{own, select, yes {{partner} guides a second person} other {{partner} takes a second leader}}',
  tryPlaceMentee:
    '{own, select, yes {{partner} is guided by a second person} other {{partner} takes a second mentor}}',
  tryHours: 'Accept {hours} shared hours a week with {partner}',
  tryLevel: 'Waive the level gap with {partner}',
  tryLanguage: 'Waive the shared language with {partner}',
  tryPast: 'Let {partner} be a partner again',
  tryEffect: '{name} {fit}, nobody else moves',
  tryIt: 'Try it',
  waitNote: 'Waiting list: first in line when a place frees.',
  waitList: '{count, plural, one {One person waits} other {# people wait}}',
  waitAll: '{count, plural, one {Put this person on it} other {Put all # on it}}',
  waits: 'Waits in line since {since, date, ::dMMMM}.',
  waitNoMore: 'Take off the waiting list',
  held: 'Held back by you. Let in again to include them in the next run.',
  release: 'Let in again',
  unexplained:
    'Had a partner in this run; what you took over or held back changed that. Solve again to see what is possible.',
  noChange:
    'Cannot be matched by any single change. {rules, plural, one {The rule} other {The # rules}} involved: {list}.',
  noChangeBare: 'Cannot be matched by any single change that may be named here.',
  involvedChain: 'reporting line ({people})',
  involvedLevel: 'level gap ({people})',
  involvedLanguage: 'shared language ({people})',
  involvedHours: 'shared hours ({people})',
  involvedPast: 'a pair before ({people})',
  involvedTeach: 'both teach ({people})',
  verified:
    'Each suggestion has been checked: the pair is allowed once that one thing changes, and nobody else has to move. “Try it” opens the result as a comparison.',
})
