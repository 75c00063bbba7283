import { z } from 'zod'
import { endpoint } from '#contract/endpoint.ts'
import { defineFailures } from '#contract/failure.ts'
import { id } from '#contract/ids.ts'
import { dateForms } from './file-dates.rules.ts'
import { peopleFields } from './people-fields.rules.ts'
import { importStates } from './people-import.rules.ts'
import { peopleRoles } from './people.policy.ts'

export const peopleFailures = defineFailures('people', {
  importNotFound: [
    'not-found',
    'There is no such import. It may have been cancelled. People are as they were.',
  ],
  personNotFound: ['not-found', 'There is no such person here. A later import may have changed the list.'],
  notYours: [
    'forbidden',
    'People are imported and listed by coordinators and administrators. Nothing was changed.',
  ],
  otherStep: [
    'conflict',
    'This import is at another step now. Nothing was changed. Open it again to see where it stands.',
  ],
  noEmployeeId: [
    'invalid',
    'Say which column holds the employee number. Without it nobody can be recognised in the next file.',
  ],
  noName: ['invalid', 'Say which column holds the name, or which two hold first name and last name.'],
  columnTwice: ['invalid', 'The column “{column}” is chosen for two things. Each column can fill one.'],
  noSuchColumn: [
    'invalid',
    'One of the chosen columns is not in this file. Nothing was changed. Open the page again.',
  ],
  dateForm: [
    'invalid',
    'Say how the dates in “{column}” are written, such as “{example}”. They are never guessed.',
  ],
  levelWords: [
    'invalid',
    'The column “{column}” has words for levels. Give each a number; a higher number is more senior.',
  ],
  noSuchRow: ['not-found', 'This line of the file no longer waits for a fix. Nothing was changed.'],
  leaversToConfirm: [
    'conflict',
    'By this file {leaves, plural, one {# person} other {# people}} of {here} would leave, more than one in ten. Nothing was changed. Confirm it, or say that the file only adds people.',
  ],
  noAddress: [
    'invalid',
    'No line holds an e-mail address. Nothing was stored. Write one person a line, such as: Ada Byron, ada@example.org',
  ],
})

const importId = z.object({ importId: id })
const count = z.int().nonnegative()

export const personAnswer = z.object({
  personId: id.describe('Id of the person'),
  employeeId: z.string(),
  fullName: z.string(),
  email: z.string().nullable(),
  managerEmployeeId: z.string().nullable(),
  department: z.string().nullable(),
  location: z.string().nullable(),
  region: z.string().nullable(),
  country: z.string().nullable(),
  level: z.int().nullable().describe('Higher is more senior'),
  jobTitle: z.string().nullable(),
  hiredOn: z.string().nullable(),
  leftOn: z.string().nullable().describe('Last day at work'),
  languages: z.array(z.string()).readonly(),
  timeZone: z.string().nullable(),
  presence: z
    .enum(['named', 'absent'])
    .describe('Absent: the last file that names everybody did not name this person'),
})

export const importAnswer = z.object({
  importId: id,
  state: z.enum(importStates),
  fileName: z.string(),
  rowCount: count,
  progress: count,
  summary: z.unknown().describe('Counts of rows, difference and chart warnings, once known'),
})

export const mappingBody = z.object({
  mapping: z
    .partialRecord(z.enum(peopleFields), z.int().nonnegative())
    .describe('Column number by field; the first column is 0'),
  dateForms: z.partialRecord(z.enum(['hiredOn', 'leftOn']), z.enum(dateForms)).default({}),
  levelWords: z.record(z.string().max(200), z.int().min(0).max(1000)).default({}),
  namesEverybody: z.boolean().default(true).describe('Whether somebody the file does not name has left'),
})

export const peopleFilter = z.object({
  search: z.string().max(200).optional(),
  department: z.string().max(200).optional(),
  region: z.string().max(200).optional(),
  presence: z.enum(['here', 'gone', 'all']).default('here'),
  after: id.optional().describe('The last person of the page before'),
})

export const peopleEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/people',
    summary: 'People, by name, a hundred at a time',
    access: peopleRoles,
    query: peopleFilter,
    answer: z.object({ people: z.array(personAnswer), next: id.nullable() }),
    failures: [peopleFailures.notYours],
  }),
  read: endpoint({
    method: 'GET',
    path: '/people/:personId',
    summary: 'One person',
    access: peopleRoles,
    params: z.object({ personId: id }),
    answer: personAnswer,
    failures: [peopleFailures.personNotFound],
  }),
  receiveFile: endpoint({
    method: 'POST',
    path: '/people-imports',
    summary: 'Send a people file; it is read as it arrives and waits for its columns to be named',
    access: peopleRoles,
    query: z.object({
      fileName: z.string().max(200).default('people.csv'),
      namesEverybody: z
        .enum(['yes', 'no'])
        .default('yes')
        .describe('Whether somebody the file does not name has left'),
    }),
    file: {
      types: ['text/csv', 'text/tab-separated-values', 'application/octet-stream'],
      words:
        'CSV as the page takes it: UTF-8 or UTF-16, commas, semicolons or tabs. Columns with protected attributes are not stored.',
    },
    answer: importAnswer.extend({
      columns: z
        .array(z.string())
        .readonly()
        .describe('Names of the columns, in order; a mapping names them by number'),
    }),
    failures: [peopleFailures.notYours],
  }),
  readImport: endpoint({
    method: 'GET',
    path: '/people-imports/:importId',
    summary: 'Where an import stands',
    access: peopleRoles,
    params: importId,
    answer: importAnswer,
    failures: [peopleFailures.importNotFound],
  }),
  mapColumns: endpoint({
    method: 'POST',
    path: '/people-imports/:importId/mapping',
    summary: 'Say which column fills which field; every row is then checked',
    access: peopleRoles,
    params: importId,
    body: mappingBody,
    answer: z.object({ state: z.enum(importStates) }),
    failures: [
      peopleFailures.otherStep,
      peopleFailures.noEmployeeId,
      peopleFailures.noName,
      peopleFailures.columnTwice,
      peopleFailures.noSuchColumn,
      peopleFailures.dateForm,
    ],
  }),
  preview: endpoint({
    method: 'POST',
    path: '/people-imports/:importId/preview',
    summary: 'Make the difference; rows that still need a fix are left out',
    access: peopleRoles,
    params: importId,
    answer: z.object({ state: z.enum(importStates) }),
    failures: [peopleFailures.otherStep],
  }),
  apply: endpoint({
    method: 'POST',
    path: '/people-imports/:importId/application',
    summary: 'Change the people as the difference says',
    access: peopleRoles,
    params: importId,
    body: z.object({ leaversConfirmed: z.boolean().default(false) }),
    answer: z.object({ state: z.enum(importStates) }),
    failures: [peopleFailures.otherStep, peopleFailures.leaversToConfirm],
  }),
  cancel: endpoint({
    method: 'POST',
    path: '/people-imports/:importId/cancellation',
    summary: 'Give an import up; its staged rows are deleted',
    access: peopleRoles,
    params: importId,
    answer: z.object({ state: z.enum(importStates) }),
    failures: [peopleFailures.otherStep],
  }),
}
