import { defineMessages } from '#words/define-messages.ts'
import type { QuestionKey } from './design.contract.ts'

/** Questions a starting point suggests an answer to. */
export type SuggestedQuestion = Exclude<
  QuestionKey,
  | 'need'
  | 'perspective'
  | 'sponsor'
  | 'readiness'
  | 'dates'
  | 'sender'
  | 'team'
  | 'turnover'
  | 'sums'
  | 'in-brief'
>

const sources: Record<SuggestedQuestion, string> = {
  objectives:
    'From the aims that articles on reverse mentoring name most: new skills, leading by example, a learning culture, fewer people leaving.',
  format:
    'Pairs are what nearly all published programmes use; juniors who advise a board together, and pairs in which the roles alternate, are described in some.',
  eligibility:
    'Outside the line of power: Jordan and Sorell, Harvard Business Review, 2019. How many levels apart is our own starting point.',
  protection:
    'Limits and rest answer what is written about unpaid work that falls on few (“cultural taxation”, Padilla, 1994). The numbers are our own starting point.',
  labels: 'The usual words. Some articles advise an equal footing for both; nobody has measured the words.',
  topics: 'From the examples in articles on reverse mentoring: tools, customers, inclusion, ways of working.',
  survey: 'Asking first is what practice guides advise. Half, and eight people, are our own starting point.',
  rhythm:
    'Monthly: PwC and Deloitte UK, as described in the press. Six times in half a year, 45 to 60 minutes: agreements published by the NHS. An hour a week: general advice; what is published meets less often.',
  agreement:
    'The parts come from agreements published by the NHS. Who brings the agenda is open: PwC gives it to the mentor, Patrice Gordon to the leader.',
  'check-ins':
    'Check-ins at dates known beforehand: practice guides. After six, thirteen and twenty weeks is our own starting point.',
  criteria:
    'Criteria fixed before the start: the mentoring standard of the EMCC. The measures are our own wording.',
  workload:
    'Our own starting points. That one pair in ten wants a look, and a handful of things a week among two hundred pairs need a person, is what the product was designed for; nobody has measured it with you.',
  comparison:
    'People who did not take part, to compare with: as Sun Microsystems did in its study of mentoring.',
}

export const suggestionSources = defineMessages('programmes.questionSource', sources)
export const sourceLabel = defineMessages('programmes', { sourceLabel: 'Where it comes from' })
