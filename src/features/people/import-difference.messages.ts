import { defineMessages } from '#words/define-messages.ts'

export const differenceMessages = defineMessages('people-import.difference', {
  title: '{joins} join, {leaves} leave, {moves} move',
  nothing: 'The file changes nothing',
  nothingSub: 'Everybody is already stored just as the file says.',
  sub: 'Nobody has changed yet. Read what will happen, then say yes.',
  table: 'What the file changes',
  kind: 'What happens',
  count: 'People',
  who: 'Who',
  joins: 'Join',
  returns: 'Come back',
  leaves: 'Leave',
  moves: 'Move: another manager, department, level or place',
  changes: 'Change in something else',
  leftBefore: 'Had left before: kept only as links of the chart',
  same: 'Stay the same',
  names: '{names}',
  andMore: '{names} and {count, plural, one {# more} other {# more}}',
  moved: '{name} ({fields})',
  unmended:
    '{count, plural, one {# row still needs a fix and stays out. The person it names stays as they are.} other {# rows still need a fix and stay out. The people they name stay as they are.}}',
  erased:
    '{count, plural, one {# row stays out: the person was erased on request. Should they have been hired again, an administrator lets them in again under “Requests and receipts”.} other {# rows stay out: the people were erased on request. Should somebody have been hired again, an administrator lets them in again under “Requests and receipts”.}}',
  chart: 'The organisation chart',
  chartSound: 'Everybody’s line leads to one top.',
  unknownManagers:
    '{count, plural, one {# person has} other {# people have}} a manager the file does not name: {some}',
  selfManagers: '{count, plural, one {# person reports} other {# people report}} to themselves: {some}',
  cycles: '{count, plural, one {# circle} other {# circles}} of people who report to each other: {some}',
  roots: '{count, plural, one {# person has} other {# people have}} no known manager. One is usual: {some}',
  chartKept: 'The chart is kept as the file gives it. Pairs are never made along it, whatever its form.',
  guardTitle: 'More than one in ten would leave',
  guard:
    'By this file {leaves} of {here} people would leave. If the file holds only a part of the organisation, go back to the columns and say so.',
  confirm: 'Yes, these {leaves} people have left',
  apply: 'Change the people',
  applyNothing: 'Note that the file was read',
  back: 'Back to the rows',
  columns: 'Change the columns',
  consequence: 'Pairs that a leaver or mover breaks are flagged at once.',
  to: '{employeeId} → {managerId}',
})
