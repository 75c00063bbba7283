import { expect, test } from 'vitest'
import { readPastedPeople } from './pasted-people.rules.ts'

test.each([
  ['Ada Byron, ada@example.org', 'Ada Byron', 'ada@example.org'],
  ['ada@example.org; Ada Byron', 'Ada Byron', 'ada@example.org'],
  ['"Byron, Ada" <ada@example.org>,', 'Byron, Ada', 'ada@example.org'],
  ['陈晓明\tchen@example.org', '陈晓明', 'chen@example.org'],
  ['ada.byron@example.org', 'ada.byron', 'ada.byron@example.org'],
  ['Ada Byron', 'Ada Byron', ''],
])('the line %j names %s', (line, fullName, email) => {
  expect(readPastedPeople(`\n${line}\r\n  \n`)).toEqual([{ fullName, email }])
})
