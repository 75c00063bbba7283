import { describe, expect, test } from 'vitest'
import { speak } from '#words/speak.ts'
import { catalogueOf } from '#words/words.ts'
import { drawCertificate } from './draw-certificate.ts'
import type { CertificateFacts } from './read-certificate.ts'

const facts: CertificateFacts = {
  side: 'mentor',
  name: 'Amira Haddad',
  organisation: 'Halvard & Wren',
  programme: 'Rising Voices 2026',
  hours: 21.5,
  sessions: 22,
  from: new Date('2026-02-03T09:00:00Z'),
  to: new Date('2026-07-28T09:00:00Z'),
  on: new Date('2026-08-02T09:00:00Z'),
}
const draw = (over: Partial<CertificateFacts> = {}, language: 'en' | 'de' = 'en') =>
  drawCertificate({ ...facts, ...over }, speak(language, catalogueOf(language)), language)
const raw = (bytes: Buffer) => bytes.toString('latin1')
/** A text as a PDF object holds it for whoever copies or hears it: UTF-16, with the signs of the syntax escaped. */
function asObject(text: string): Buffer {
  const escapes: Readonly<Record<number, string>> = {
    0x08: '\\b',
    0x09: '\\t',
    0x0a: '\\n',
    0x0c: '\\f',
    0x0d: '\\r',
    0x28: '\\(',
    0x29: '\\)',
    0x5c: '\\\\',
  }
  const latin = /^[\x20-\x7e]*$/.test(text)
  const bytes = latin ? Buffer.from(text) : Buffer.from(text, 'utf16le').swap16()
  return Buffer.concat([...bytes].map((byte) => Buffer.from(escapes[byte] ?? [byte])))
}

describe('a certificate', () => {
  test('is one tagged page across with a title, a language and its fonts inside', async () => {
    const pdf = raw(await draw())
    expect(pdf.startsWith('%PDF-1.7')).toBe(true)
    expect(pdf).toContain('/Marked true')
    expect(pdf).toContain('/Lang (en)')
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain('pdfuaid:part')
    expect(pdf).toContain('/FontFile2')
    expect(pdf.match(/\/Type \/Page\n/g)).toHaveLength(1)
    for (const tag of ['/S /H1', '/S /H2', '/S /Figure', '/S /P']) expect(pdf).toContain(tag)
  })

  test('keeps every name to be copied, in any script, with marks, and of sixty-four letters', async () => {
    for (const name of [
      'José Ångström',
      'Łukasz Żółć',
      'أميرة حداد',
      '山田 太郎',
      'Zoe\u0308 N\u0303a',
      'W'.repeat(64),
    ]) {
      expect((await draw({ name })).includes(asObject(name)), name).toBe(true)
    }
  })

  test('speaks German', async () => {
    const pdf = raw(await draw({}, 'de'))
    expect(pdf).toContain('/Lang (de)')
  })

  test('is the same to the byte for the same facts', async () => {
    const [one, two] = [await draw(), await draw()]
    expect(one.equals(two)).toBe(true)
  })
})
