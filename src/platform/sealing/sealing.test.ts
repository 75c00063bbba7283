import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test as plain } from 'vitest'
import { systemChance } from '#platform/clock/clock.ts'
import { missingKeys } from './missing-keys.ts'
import { deriveSecrets, keyIdOfWrap, makeDataKey, openDataKey, openText, sealText } from './seal.ts'
import { keepSealingKeys, readSealingKeys } from './sealing-keys.ts'

const test = plain.extend<{ file: string }>({
  file: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'upstream-sealing-'))
    await use(join(folder, 'keys', 'sealing.key'))
    rmSync(folder, { recursive: true })
  },
})

const portsOf = (file: string, mayMake = true) => ({
  sealing: keepSealingKeys(file, { mayMake }),
  chance: systemChance,
})

describe('what is sealed', () => {
  test('opens to exactly what was written, in any script and of any length', ({ file }) => {
    const ports = portsOf(file)
    const { wrap } = makeDataKey(ports, 'pair 1')
    const dataKey = openDataKey(ports, wrap, 'pair 1')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const written = text.toWellFormed()
        expect(openText(dataKey, sealText(ports, dataKey, written, 'note 1'), 'note 1')).toBe(written)
      }),
    )
  })

  test('shows neither its words nor how many there are, and twice the same text looks different', ({
    file,
  }) => {
    const ports = portsOf(file)
    const { dataKey } = makeDataKey(ports, 'pair 1')
    const [short, long] = ['no', 'a canary sat here for some time'].map((text) =>
      sealText(ports, dataKey, text, 'note'),
    )
    expect(long!.includes('canary')).toBe(false)
    expect(short!.length).toBe(long!.length)
    expect(sealText(ports, dataKey, 'no', 'note').equals(short!)).toBe(false)
  })

  test('does not open after any changed byte, in another place, or with the key of another thing', ({
    file,
  }) => {
    const ports = portsOf(file)
    const { dataKey, wrap } = makeDataKey(ports, 'pair 1')
    const sealed = sealText(ports, dataKey, 'between us', 'note 1')
    for (let at = 1; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed)
      changed[at]! ^= 1
      expect(() => openText(dataKey, changed, 'note 1')).toThrow()
    }
    expect(() => openText(dataKey, sealed, 'note 2')).toThrow()
    expect(() => openText(makeDataKey(ports, 'pair 2').dataKey, sealed, 'note 1')).toThrow()
    expect(() => openDataKey(ports, wrap, 'pair 2')).toThrow()
  })
})

describe('the keys of an installation', () => {
  test('are made when first needed, only for this user', ({ file }) => {
    const ports = portsOf(file)
    expect(readSealingKeys(file)).toEqual([])
    makeDataKey(ports, 'pair 1')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(portsOf(file).sealing.keys()).toEqual(ports.sealing.keys())
  })

  test('are never replaced by new ones where something is sealed already', ({ file }) => {
    expect(() => makeDataKey(portsOf(file, false), 'pair 1')).toThrow('keyMissing')
    expect(readSealingKeys(file)).toEqual([])
  })

  test('follow one another: the new one wraps, the old one still opens', ({ file }) => {
    const before = makeDataKey(portsOf(file), 'pair 1')
    const sealed = sealText(portsOf(file), before.dataKey, 'kept', 'note 1')
    writeFileSync(file, `${'ab'.repeat(32)}\n${readFileSync(file, 'utf8')}`)
    const ports = portsOf(file)
    expect(openText(openDataKey(ports, before.wrap, 'pair 1'), sealed, 'note 1')).toBe('kept')
    expect(keyIdOfWrap(makeDataKey(ports, 'pair 1').wrap)).toBe(ports.sealing.keys()[0]!.id)
    expect(deriveSecrets(ports, 'codes')).toHaveLength(2)
  })

  test('are read again when their file has changed, and kept while it is gone or half written', ({
    file,
  }) => {
    const { sealing, chance } = portsOf(file)
    makeDataKey({ sealing, chance }, 'pair 1')
    const [first] = sealing.keys()
    const added = `${'ab'.repeat(32)}\n${readFileSync(file, 'utf8')}`
    for (const broken of ['', 'ab']) {
      writeFileSync(file, broken)
      expect(sealing.keys()).toEqual([first])
    }
    rmSync(file)
    expect(sealing.keys()).toEqual([first])
    writeFileSync(file, added)
    expect(sealing.keys().map(({ id }) => id)).toEqual([readSealingKeys(file)[0]!.id, first!.id])
  })

  test('that are gone are named, and nothing pretends to open', ({ file }) => {
    const { wrap } = makeDataKey(portsOf(file), 'pair 1')
    writeFileSync(file, 'cd'.repeat(32))
    expect(missingKeys(file, [keyIdOfWrap(wrap)])).toEqual([keyIdOfWrap(wrap)])
    expect(() => openDataKey(portsOf(file), wrap, 'pair 1')).toThrow('keyMissing')
  })

  test('are refused with the name of the file when a line is no key', ({ file }) => {
    makeDataKey(portsOf(file), 'pair 1')
    writeFileSync(file, 'not a key')
    expect(() => readSealingKeys(file)).toThrow(file)
  })
})
