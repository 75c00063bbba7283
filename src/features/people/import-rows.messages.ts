import { defineMessages } from '#words/define-messages.ts'
import type { ProblemReason } from './person-row.rules.ts'

export const rowMessages = defineMessages('people-import.rows', {
  title:
    '{all, plural, one {# row} other {# rows}}: {ready} ready, {needsFix, plural, =0 {none needs} one {# needs} other {# need}} a fix, {skipped} will be skipped',
  none: 'Every row can be used.',
  sub: 'Mend rows here, or go on without them. The good rows are kept either way.',
  summary: '{count, plural, one {# row needs a fix} other {# rows need a fix}}',
  line: 'Line {line}',
  problem: '{column}: {reason}',
  problemRow: 'Line {line}, {column}: {reason}',
  wholeRow: 'The row',
  saysNothing: 'The file says nothing here.',
  save: 'Save line {line}',
  skip: 'Leave line {line} out',
  skipAll: '{count, plural, one {Skip this row and continue} other {Skip these # and continue}}',
  go: 'See the difference',
  more: 'More rows to fix',
  skippedBlank: '{count, plural, one {# blank row} other {# blank rows}}',
  skippedHeader: '{count, plural, one {# repeated header} other {# repeated headers}}',
  skippedTotals: '{count, plural, one {# row of totals} other {# rows of totals}}',
  skippedSame:
    '{count, plural, one {# row that is in the file before} other {# rows that are in the file before}}',
  skippedChosen: '{count, plural, one {# row you left out} other {# rows you left out}}',
  skippedErased:
    '{count, plural, one {# row left out: this person was erased on request} other {# rows left out: these people were erased on request}}',
  noEmail:
    '{count, plural, one {# person has no e-mail address and cannot be invited} other {# people have no e-mail address and cannot be invited}}',
  noLevel:
    '{count, plural, one {# person has no level and cannot be matched} other {# people have no level and cannot be matched}}',
  columns: 'Change the columns',
  mended: 'Line {line} is mended.',
})

export const reasonWords = defineMessages('people-import.reason', {
  missing: 'This is needed. Write it here.',
  'too-long': 'This is longer than we store. Shorten it.',
  damaged: 'Letters were lost on the way. Write it again.',
  'changed-by-spreadsheet': 'A spreadsheet has rounded this number. Write the whole number.',
  'not-an-email': 'This is not one e-mail address. Write one, or nothing.',
  'not-a-date': 'This is not a day in the form you chose. Write it as 2026-03-31, or nothing.',
  'not-a-level': 'A level is a whole number, from 0 to 1000. Write one, or nothing.',
  'not-a-time-zone': 'We do not know this time zone. Write it as Europe/Berlin, or nothing.',
  'not-a-language': 'We do not know one of these languages. Write codes such as en;de, or nothing.',
  'not-a-participation': 'Write mentor, mentee, both, none, or nothing.',
  'left-before-hired': 'The last day is before the first. Correct it, or take it away.',
  'too-many-cells':
    'The row has more cells than the header has columns. Look through its values before you save.',
  'id-used-twice': 'Line {otherLine} has the same number. Two people need two numbers.',
  'email-used-twice': 'Line {otherLine} has the same address. Give each person their own, or take one away.',
} satisfies Record<ProblemReason, string>)
