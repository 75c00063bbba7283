import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { describe, expect, test as plainTest } from 'vitest'
import { addToErasedList, readErasedList } from './erased-list.ts'

const test = plainTest.extend<{ file: string }>({
  // oxlint-disable-next-line no-empty-pattern -- the runner reads the pattern to know what a fixture needs
  file: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'upstream-erased-'))
    await use(join(folder, 'keys', 'erased.list'))
    rmSync(folder, { recursive: true, force: true })
  },
})
const somebody = () => ({ organisationId: randomUUID(), personId: randomUUID() })

describe('the list of erased people', () => {
  test('is nothing before the first, holds everybody once, and is nobody else’s to read', ({ file }) => {
    const [one, other] = [somebody(), somebody()]
    expect(readErasedList(file)).toBe(null)
    addToErasedList(file, [])
    expect(readErasedList(file)).toBe(null)
    addToErasedList(file, [one])
    addToErasedList(file, [one, other])
    expect(readErasedList(file)).toEqual([one, other])
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('that somebody has changed is said to be wrong, not read in part', ({ file }) => {
    addToErasedList(file, [somebody()])
    writeFileSync(file, 'Zofia Kanarek\n', { flag: 'a' })
    expect(() => readErasedList(file)).toThrow('a line that is not two ids')
  })
})
