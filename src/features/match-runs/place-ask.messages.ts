import { defineMessages } from '#words/define-messages.ts'

export const askMessages = defineMessages('match-runs', {
  askTitle: 'Ask for one more place: {programme}',
  askProblem: 'Problem',
  askHead:
    '{own, select, yes {{side, select, mentee {{waiting, plural, one {One person waits} other {# people wait}} as {menteeWord}. Somebody who guides one more would help.} other {{waiting, plural, one {One person waits} other {# people wait}} as {mentorWord}. Somebody who is guided by one more would help.}}} other {{side, select, mentee {{waiting, plural, one {One leader waits} other {# leaders wait}}. A mentor who takes one more would help.} other {{waiting, plural, one {One mentor waits} other {# mentors wait}}. A leader who takes one more would help.}}}}',
  askWho: 'Whom would you like to ask?',
  askWhoHint: 'The rules allow each of them. Whoever helps most stands first.',
  askHelps:
    '{count, plural, one {could be the partner of one who waits} other {could be the partner of # who wait}}',
  askNoAddress: 'No address is known',
  askSubject: 'Subject',
  askText: 'What they read',
  askTextHint:
    'A draft in your name. Change it as you like; an empty line begins a new paragraph. Those who wait are not named.',
  askDraftSubject:
    '{own, select, yes {{side, select, mentee {Could you guide one more person in {programme}?} other {Could you be guided by one more person in {programme}?}}} other {{side, select, mentee {Could you mentor one more leader in {programme}?} other {Could you take one more mentor in {programme}?}}}}',
  askDraftText:
    '{own, select, yes {{side, select, mentee {More people than expected have asked to be guided in {programme}, and {waiting, plural, one {one of them} other {# of them}} would have nobody.\n\nCould you guide one more person? It is one more conversation of about an hour, as often as you agree with them.\n\nNo is a good answer too, needs no reason and changes nothing for you. A yes or no in reply to this mail is enough.} other {More people than expected have offered to take part as {mentorWord} in {programme}, and {waiting, plural, one {one of them} other {# of them}} would have nobody to guide.\n\nCould you be guided by one more person? It is one more conversation of about an hour, on something else you would like to learn.\n\nNo is a good answer too, needs no reason and changes nothing for you. A yes or no in reply to this mail is enough.}}} other {{side, select, mentee {More leaders than expected have asked for a mentor in {programme}, and {waiting, plural, one {one of them} other {# of them}} would have none.\n\nCould you mentor one more leader? It is one more conversation of about an hour, as often as you agree with them.\n\nNo is a good answer too, needs no reason and changes nothing for you. A yes or no in reply to this mail is enough.} other {More people than expected have offered to be a mentor in {programme}, and {waiting, plural, one {one of them} other {# of them}} would have nobody to mentor.\n\nCould you take one more mentor? It is one more conversation of about an hour, on something else you would like to learn.\n\nNo is a good answer too, needs no reason and changes nothing for you. A yes or no in reply to this mail is enough.}}}}',
  askSend: 'Send the ask',
  askAfter: 'After a yes, try the extra place under “No partner yet” and adopt the result.',
  askSent:
    '{asked, plural, =0 {Nobody was asked again: } one {One person is asked. } other {# people are asked. }}{already, plural, =0 {} one {One had been asked about this run already or has no address.} other {# had been asked about this run already or have no address.}}',
  askNobody: 'Nobody who waits would be helped by one more place.',
  askBack: 'Back to those without a partner',
  askLink:
    '{own, select, yes {Ask the {side, select, mentee {{mentorWord}} other {{menteeWord}}} side for one more place} other {{side, select, mentee {Ask mentors to take one more leader} other {Ask leaders to take one more mentor}}}}',
  askDraftIt: 'Draft the ask',
  askProblemNobody: 'Choose whom to ask.',
  askProblemSubject: 'Write a subject of at most 150 characters.',
  askProblemText: 'Write what they should read, in at most 3,000 characters.',
})
