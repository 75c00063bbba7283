import { describe, expect, test } from 'vitest'
import { mappingFaults, mappingOf, proposeMapping, type ColumnProposal } from './column-mapping.rules.ts'
import { fieldNames, peopleFields, plainName, withheldColumn } from './people-fields.rules.ts'

/** A little staff list of 40 people in the given columns, each column a function of the person's place. */
function propose(columns: Readonly<Record<string, (place: number) => string>>): Map<string, ColumnProposal> {
  const header = Object.keys(columns)
  const rows = Array.from({ length: 40 }, (_, place) => header.map((name) => columns[name]!(place)))
  return new Map(proposeMapping(header, rows).map((proposal) => [proposal.header, proposal]))
}

const letters = ['Ada', 'Björn', 'Çelik', '陈晓明', 'Dov', 'Élodie', 'Farid']
const name = (place: number): string => letters[place % letters.length]!
const id = (place: number): string => `00${1000 + place}`
const manager = (place: number): string => (place === 0 ? '' : id(Math.floor(place / 6)))
const mail = (place: number): string => `p${place}@firm.example`
const day = (place: number): string => `2019-04-${String(10 + (place % 20))}`

const exports = {
  'a Workday-like export': {
    'Employee ID': id,
    'Preferred Name': name,
    'Email - Primary Work': mail,
    'Manager Employee ID': manager,
    'Supervisory Organization': name,
    'Management Level': (place: number) => String(1 + (place % 7)),
    'Business Title': name,
    'Hire Date': day,
    Location: name,
  },
  'an SAP-like export in German': {
    Personalnummer: id,
    Nachname: name,
    Vorname: name,
    'E-Mail-Adresse': mail,
    'Personalnummer Führungskraft': manager,
    Organisationseinheit: name,
    Stellenbezeichnung: name,
    Eintrittsdatum: day,
    Standort: name,
    Führungsebene: (place: number) => String(place % 7),
  },
  'a BambooHR-like export': {
    'Employee #': id,
    'First Name': name,
    'Last Name': name,
    'Work Email': mail,
    'Supervisor EID': manager,
    Department: name,
    'Job Title': name,
    'Hire Date': day,
    Division: name,
  },
  'a Personio-like export': {
    'Employee Number': id,
    'First name': name,
    'Last name': name,
    Email: mail,
    Supervisor: mail,
    Department: name,
    Position: name,
    Office: name,
    'Hire date': day,
    'Termination date': () => '',
  },
} as const

describe('columns recognised by name', () => {
  test.each(Object.entries(exports))(
    '%s needs no question for number, name, mail and manager',
    (_, columns) => {
      const mapping = mappingOf([...propose(columns).values()])
      const found = Object.keys(mapping)
      expect(found).toEqual(
        expect.arrayContaining(['employeeId', 'email', 'department', 'jobTitle', 'hiredOn']),
      )
      expect(
        found.includes('fullName') || (found.includes('givenName') && found.includes('familyName')),
      ).toBe(true)
      expect(found.includes('managerId') || found.includes('managerEmail')).toBe(true)
      expect(mappingFaults(mapping, Object.keys(columns).length)).toEqual([])
    },
  )

  test('names are compared without case, marks, underscores, brackets and camel case', () => {
    expect(['workerId', 'WORKER_ID', 'Worker ID:', 'Wörkér (id)'].map(plainName)).toEqual(
      Array(4).fill('worker id'),
    )
    expect(plainName('Straße')).toBe('strasse')
  })

  test('no name means two fields, save where the values tell them apart', () => {
    const owners = new Map<string, string[]>()
    for (const field of peopleFields)
      for (const known of fieldNames[field].split('|'))
        owners.set(known, [...(owners.get(known) ?? []), field])
    const shared = [...owners].filter(([, fields]) => fields.length > 1)
    expect(shared.every(([, fields]) => fields.join() === 'managerId,managerEmail')).toBe(true)
    expect([...owners.keys()].filter((known) => plainName(known) !== known)).toEqual([])
  })
})

describe('columns recognised by their values', () => {
  const proposals = propose({
    K1: id,
    Name: name,
    K3: mail,
    K4: manager,
    K5: () => 'Europe/Berlin',
    K6: name,
  })

  test.each([
    ['K1', 'employeeId'],
    ['K3', 'email'],
    ['K4', 'managerId'],
    ['K5', 'timeZone'],
  ])('%s is proposed as %s and asked about', (column, field) => {
    expect(proposals.get(column)).toMatchObject({ field, because: 'values', sure: false })
  })

  test('a column whose name and values say nothing is not stored', () => {
    expect(proposals.get('K6')).toMatchObject({ field: null, because: 'nothing' })
  })

  test('a name the values contradict is not trusted', () => {
    expect(propose({ 'Employee ID': id, Email: name, 'Hire date': () => 'yes' }).get('Email')!.sure).toBe(
      true,
    )
    expect(propose({ 'Employee ID': id, Email: name }).get('Email')!.field).toBeNull()
  })

  test('a manager column of addresses is the manager by address, one of names is left out', () => {
    expect(propose({ 'Employee ID': id, Email: mail, Manager: mail }).get('Manager')!.field).toBe(
      'managerEmail',
    )
    expect(
      propose({ 'Employee ID': id, Name: name, Manager: (place) => `${name(place)} Smith` }).get('Manager')!
        .field,
    ).toBeNull()
  })

  test('each proposal shows three different values', () => {
    expect(proposals.get('K1')!.samples).toEqual([id(0), id(1), id(2)])
  })
})

describe('columns that are never taken by themselves', () => {
  const withheld = {
    Gender: 'protected',
    'Date of Birth': 'protected',
    birth_year: 'protected',
    'Race/Ethnicity': 'protected',
    Geburtsdatum: 'protected',
    Staatsangehörigkeit: 'protected',
    Salary: 'protected',
    organisation_id: 'organisation',
    'Tenant ID': 'organisation',
    'Company Code': 'organisation',
    Mandant: 'organisation',
    'User Role': 'rights',
    isAdmin: 'rights',
    Permissions: 'rights',
    Berechtigung: 'rights',
  } as const

  test.each(Object.entries(withheld))('%s is withheld as %s', (column, reason) => {
    expect(withheldColumn(column)).toBe(reason)
    const proposal = propose({
      'Employee ID': id,
      [column]: (place) => (place % 2 === 0 ? 'mentor' : 'both'),
    }).get(column)!
    expect(proposal).toMatchObject({ field: null, withheld: reason, sure: true })
  })

  test('a role column is withheld, unless every value in it is a side of the pair', () => {
    const values = (words: readonly string[]) => (place: number) => words[place % words.length]!
    const roleOf = (words: readonly string[]) =>
      propose({ 'Employee ID': id, role: values(words) }).get('role')!
    expect(roleOf(['administrator', 'mentor'])).toMatchObject({ field: null, withheld: 'rights', sure: true })
    expect(roleOf(['mentor', 'mentee', 'none'])).toMatchObject({
      field: 'participation',
      withheld: null,
      sure: true,
    })
  })

  test('no field of a person has a place for what they protect', () => {
    const stored = peopleFields.join(' ').toLowerCase()
    for (const word of ['gender', 'ethnic', 'birth', 'admin', 'organisation', 'salary'])
      expect(stored).not.toContain(word)
  })
})

describe('a mapping somebody chose', () => {
  test('needs a number, a name, and each column once', () => {
    expect(mappingFaults({}, 3).map(({ kind }) => kind)).toEqual(['no-employee-id', 'no-name'])
    expect(mappingFaults({ employeeId: 0, familyName: 1 }, 3).map(({ kind }) => kind)).toEqual(['no-name'])
    expect(mappingFaults({ employeeId: 0, fullName: 0 }, 3)).toEqual([
      { kind: 'column-used-twice', index: 0 },
    ])
    expect(mappingFaults({ employeeId: 0, fullName: 9 }, 3)).toEqual([{ kind: 'no-such-column', index: 9 }])
  })
})
