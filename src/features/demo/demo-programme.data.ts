import { standardWorkload } from '#features/programmes/workload.rules.ts'
import type { Design } from '#features/programmes/design.contract.ts'

/** What the demo's coordinator answered; the rest is what the starting point suggests. */
export const demoDesign: Design = {
  need: {
    need: 'Our planners and depot managers decide about tools they have never used. By spring, leaders should work with the new planning tools themselves instead of asking for reports.',
  },
  sponsor: { name: 'Dorian Achterberg', address: 'dorian.achterberg@halvard-wren.example' },
  perspective: {
    missing:
      'How people who plan with the new tools every day see what our reports leave out: planners and dispatchers in their first years here.',
    decisions:
      'The weekly planning round and the investment committee, where nobody sits who has used the tools.',
  },
  readiness: { 'speak-up': 'yes', voluntary: 'yes', care: 'yes', time: 'partly', act: 'yes', calm: 'yes' },
  eligibility: { mentorLevelTo: 5, menteeLevelFrom: 5, levelGap: 1, minimumMonths: 0, departments: [] },
  protection: {
    mentorPlaces: 1,
    menteePlaces: 1,
    hoursPerMonth: 4,
    restMonths: 0,
    consentedFields: ['employee resource group'],
    supportContact: 'The wellbeing team, extension 4400',
  },
  criteria: {
    measure: 'Share of leaders who use a new tool in their own work every week, self-reported',
    baseline: '21 of 100 asked in spring',
    target: '50 of 100',
    by: '2026-12-15',
  },
  team: {
    people: 'Two people of the learning team, and the head of planning as backup',
    hoursPerWeek: 6,
    pairs: 190,
    hourlyCost: 58,
  },
  turnover: {
    group: 'planners and dispatchers in their first three years here',
    people: 310,
    leavers: 52,
    leavingCost: 24_000,
    source: 'Personnel controlling, report of last spring',
    currency: 'EUR',
  },
  sums: { otherCosts: 9_500, coursePrice: 740, courseHours: 14, gain: '', gainWorth: null },
  'in-brief': { inBrief: 'yes' },
  workload: { ...standardWorkload, helpers: 2 },
  sender: { name: 'Rising Voices team', address: 'rising-voices@halvard-wren.example' },
}
