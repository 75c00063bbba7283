import { defineMessages } from '#words/define-messages.ts'
import type { QuestionKey } from './design.contract.ts'
import type { DesignTask } from './design.rules.ts'

const titles: Record<QuestionKey, string> = {
  need: 'Which business need should this move?',
  perspective: 'Which perspective does the business lack?',
  objectives: 'What should be different afterwards?',
  format: 'Who sits together, and how formal is it?',
  sponsor: 'Which leader stands behind it?',
  readiness: 'Is this a place where it can work?',
  eligibility: 'Who may take part?',
  protection: 'How much may it ask of people?',
  labels: 'What are the two people called?',
  topics: 'What may pairs work on?',
  survey: 'When do the answers to the survey mean “go”?',
  rhythm: 'How often do pairs meet?',
  agreement: 'What do both agree to before the first session?',
  'check-ins': 'When do you look in on every pair?',
  criteria: 'How will you know that it worked?',
  comparison: 'Whom do you compare with?',
  dates: 'When does what happen?',
  sender: 'Who writes to people?',
  team: 'Who runs it, and with how much time?',
  turnover: 'What does it cost when people leave?',
  sums: 'What else belongs in the sum?',
  'in-brief': 'Should the sponsor read the business case?',
  workload: 'How much work will it be?',
}

const notes: Record<QuestionKey, string> = {
  need: 'One need for the whole programme, not a tool or a task. Pairs choose their own narrow topics under it.',
  perspective:
    'A mentor brings a view from where decisions are not taken. Name the view that is missing and where it is missing; the sponsor reads it in the brief.',
  objectives: 'Every goal a pair sets will name one of these.',
  format:
    'In each of them the more junior person guides. In reciprocal pairs the roles change from session to session.',
  sponsor:
    'The sponsor gets a one-page brief and says yes or comments. Without a visible sponsor, leaders cancel.',
  readiness:
    'Answer as it is, not as it should be. The answer may be not to launch yet; that is a result too.',
  eligibility:
    'Level, not age, decides who is senior. No pair ever stands on one reporting line, at any depth; that rule cannot be switched off.',
  protection: 'Guiding a leader is work. These limits hold for every proposal and every request.',
  labels:
    'These words stand on every page and in every mail of the programme. Where rank is touchy, choose words on an equal footing.',
  topics: 'People offer and want these. More can be added at any time.',
  survey:
    'The survey needs no account and takes two minutes. Its result says go, explain more, or start with a pilot, and shows the numbers behind it.',
  rhythm:
    'An hour a week is the classic advice. Published schemes meet monthly or six times in half a year. Choose what leaders will really keep.',
  agreement: 'Both sign it, and may change it together later. There is no session before both have signed.',
  'check-ins': 'Dates people know beforehand feel like care; surprise questions feel like control.',
  criteria:
    'These words are locked when you launch. You may change them later, and every report will say that you did.',
  comparison: 'Without people to compare with, a change cannot be told from what would have happened anyway.',
  dates: 'A month or two to agree on the purpose and ask people, then three to seven weeks to bring them in.',
  sender: 'Messages come from a person or team people can answer, never from “no-reply”.',
  team: 'Pairs that get stuck need somebody within days. Plan for it now.',
  turnover:
    'Only figures of your own organisation, from whoever keeps them. What you leave empty is left out of the sum; nothing is put in its place.',
  sums: 'All of it may stay empty. A course is compared by what it costs, not by what it does.',
  'in-brief': 'It is sent as it stands then; a later change makes a new version.',
  workload:
    'The numbers are our own starting points, not measurements: the shares are taken from how the product was designed. Put your own in as soon as you know better.',
}

const tasks: Record<DesignTask, string> = {
  need: 'The need',
  people: 'People and eligibility',
  topics: 'Topics',
  survey: 'Interest survey',
  rhythm: 'Rhythm and agreement',
  measures: 'Measures and comparison',
  messages: 'Messages and dates',
}

const taskNotes: Record<DesignTask, string> = {
  need: 'What it should move, who stands behind it, and whether it can work here',
  people: 'Who may take part, what protects them, what they are called',
  topics: 'What pairs may work on',
  survey: 'When its answers mean go, explain more, or pilot',
  rhythm: 'How often, what both agree to, when you look in',
  measures: 'How you will know, and against whom',
  messages: 'When what happens, who writes, who runs it',
}

export const questionTitles = defineMessages('programmes.question', titles)
export const questionNotes = defineMessages('programmes.questionNote', notes)
export const taskNames = defineMessages('programmes.task', tasks)
export const taskNoteWords = defineMessages('programmes.taskNote', taskNotes)
