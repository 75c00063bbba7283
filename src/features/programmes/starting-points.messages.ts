import { defineMessages } from '#words/define-messages.ts'
import type { StartingPointKey } from './starting-points.rules.ts'

const names: Record<StartingPointKey, string> = {
  'digital-skills': 'Digital skills: leaders learn new tools',
  inclusion: 'Inclusion: leaders hear what they do not live',
  'younger-customers': 'Customers: how younger people choose and buy',
  flexibility: 'Flexibility: how work could be arranged',
  leadership: 'Leadership: mentors grow by guiding upward',
  change: 'Change: everybody understands what is happening',
  'innovation-project': 'Innovation: pairs bound to one project',
  graduates: 'Graduates: a programme for a new intake',
  retention: 'Retention: people want to stay',
  erg: 'Run by a staff network, informal',
  'junior-panel': 'Junior panel: a group advises the top',
  own: 'Something else',
}

const notes: Record<StartingPointKey, string> = {
  'digital-skills': 'Every two weeks for six months, two levels apart. Topics from AI tools to short video.',
  inclusion:
    'With protection on: fewer hours, rest between rounds, a contact in confidence, early check-ins, care notes on every sensitive topic.',
  'younger-customers': 'Monthly for six months. Measured by decisions that changed.',
  flexibility: 'Monthly. Measured by what leaders promised and kept.',
  leadership: 'Monthly for nine months. Measured by how confident mentors are to give feedback upward.',
  change:
    'Reciprocal: each has something the other needs, so the roles alternate. Every two weeks for four months.',
  'innovation-project': 'Weekly and short, and it ends when the project does.',
  graduates: 'Monthly through the first year. Newcomers may guide from their first day.',
  retention: 'Monthly for a year, with people to compare with from the start.',
  erg: 'Each pair finds its own rhythm; meetings outside the office; rest between rounds.',
  'junior-panel': 'Ninety minutes a month for a year. Measured by questions put and decisions taken.',
  own: 'Safe settings and no topics chosen for you.',
}

export const startingPointNames = defineMessages('programmes.startingPoint', names)
export const startingPointNotes = defineMessages('programmes.startingPointNote', notes)
