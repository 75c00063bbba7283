import { defineMessages } from '#words/define-messages.ts'

export const rulesMessages = defineMessages('match-runs', {
  rulesTitle: '{programme}: Rules and preferences',
  rulesHead: 'Rules say who may be a pair. Preferences say who fits best.',
  rulesNote: 'They hold for the next run. Runs that exist keep the rules they were made with.',
  rulesAlways: 'Always on',
  firewallTitle: 'Hierarchy firewall',
  firewallText:
    'Nobody is paired with somebody above or below them in a reporting line, at any depth, dotted lines included. This cannot be switched off.',
  alwaysOthers:
    'Places stated by each person, pairs you forbid, people who asked not to be put together, and people who left are always respected too.',
  rulesSection: 'Rules',
  modeLegend: 'How are people put together?',
  modeOne: 'One to one',
  modeOneNote: '{own, select, yes {One {mentorWord}, one {menteeWord}.} other {One mentor, one leader.}}',
  modeReciprocal: 'Both teach',
  modeReciprocalNote: 'Each must offer something the other wants.',
  modePanel: 'Panel',
  modePanelNote:
    '{own, select, yes {Up to four people guide one {menteeWord}, up to two are guided by one {mentorWord}, unless people or limits say otherwise.} other {Up to four mentors for a leader, up to two leaders for a mentor, unless people or limits say otherwise.}}',
  modeOpen: 'Open group',
  modeOpenNote:
    '{own, select, yes {Up to five people on either side, unless people or limits say otherwise.} other {Up to five mentors for a leader, up to five leaders for a mentor, unless people or limits say otherwise.}}',
  levelGap: 'Least difference in level',
  levelGapHint:
    '{own, select, yes {The {menteeWord} stands at least so many levels above the {mentorWord}.} other {The leader stands at least so many levels above the mentor.}}',
  sharedHours: 'Least shared hours a week',
  sharedHoursHint:
    'From stated hours, or usual working hours where nobody stated any. 0 asks for none. Quarters count: 1.5.',
  sharedLanguage: 'A shared language where both state any',
  preferencesSection: 'Preferences',
  preferencesHint: 'From 0, does not count, to 100. Only the relation between them matters.',
  prefWantedTopics:
    '{own, select, yes {The {mentorWord} offers what the {menteeWord} wants} other {The mentor offers what the leader wants}}',
  prefReverseBenefit:
    '{own, select, yes {The {menteeWord} offers what the {mentorWord} wants} other {The leader offers what the mentor wants}}',
  prefOtherDepartment: 'Different departments',
  prefOtherRegion: 'Different regions',
  prefOtherLocation: 'Different places of work',
  prefStrangers: 'People who do not know each other yet',
  prefStrangersHint: 'Asked at enrolment, may stay empty. 0: not asked.',
  prefMutualWishes: 'Both wished for each other',
  prefMutualWishesHint: 'A wish from one side alone counts nothing, for nobody. 0: not asked.',
  prefInterests: 'Shared interests',
  prefDifference: 'Different backgrounds, where both agreed',
  prefDifferenceHint: 'Used inside the calculation only. Never shown, never in a reason.',
  styleLegend: 'Does working style count?',
  styleOff: 'No, and nobody is asked',
  styleOffNote: 'The usual choice.',
  styleSimilar: 'Yes, a little: people who work alike',
  styleDifferent: 'Yes, a little: people who work differently',
  styleAskedNote:
    'People may describe themselves in five lines; it counts only where both answered all five.',
  prefWorkingStyle: 'How much it counts',
  prefWorkingStyleHint: 'Keep it low. Nothing here while the answer above is no.',
  styleEvidence: 'What is known about it',
  styleEvidenceFor:
    'For different styles: advice. Jordan and Sorell (Harvard Business Review, 2019) would rather pair an introvert with an extrovert than two extroverts.',
  styleEvidenceAgainst:
    'For similar styles: research on mentoring of other kinds. Over 173 samples, people thought best of {own, select, yes {those who guided them when they saw them} other {mentors they saw}} as like them in values, attitudes and personality (Eby and others, Psychological Bulletin, 2013; mostly one side, asked once). In 68 pairs more support went with likeness in openness and conscientiousness (Menges, Group & Organization Management, 2016).',
  styleEvidenceNone:
    'None of these looked at pairs in which the junior person guides. That is why it is off until you choose.',
  aimSection: 'Aims, in order',
  aimLegend: 'Who comes first when not everybody can have a partner?',
  aimMentees:
    '{own, select, yes {As many as possible as {menteeWord}, then as many as {mentorWord}} other {As many leaders as possible, then as many mentors}}',
  aimMentors:
    '{own, select, yes {As many as possible as {mentorWord}, then as many as {menteeWord}} other {As many mentors as possible, then as many leaders}}',
  aimTotal: 'The best total fit, even if fewer have a partner',
  liftWeakest: 'Lift the weakest pair before the total',
  liftWeakestNote: 'Nobody gets a poor partner so that others get a slightly better one.',
  leastOtherDepartment: 'At least this share across departments, in percent',
  leastOtherRegion: 'At least this share across regions, in percent',
  leastHint: '0 asks for none.',
  stabilityLegend: 'When you solve again',
  stabilityFewest: 'Move as few pairs as possible',
  stabilityBalanced: 'Balanced: move a pair only for a clear gain',
  stabilityBest: 'Best fit, whoever moves',
  wordsSection: 'Words for a fit',
  cutFair: 'Fair from',
  cutGood: 'Good from',
  cutStrong: 'Strong from',
  seed: 'Number that decides between equals',
  seedHint: 'The same number gives the same pairs. Another one decides ties differently.',
  saveRules: 'Save rules',
  tryRules: 'Use in this draft only',
  tryRulesNote:
    'A change of the draft stands in its ledger and can be undone. Saved rules hold for every draft to come.',
  rulesSaved: 'Saved. The next run uses these rules.',
  rulesProblem: 'Some answers need a look',
  problemNumber: 'Enter a whole number in the range named.',
  problemHours: 'Enter hours from 0 to 40 in quarters, such as 1.5.',
  problemChoice: 'Choose one.',
  problemCuts: 'Each cut point must be above the one before it.',
})
