import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createTransport } from 'nodemailer'
import PostalMime from 'postal-mime'
import { mailSamples, notMails } from '#testing/mail-samples.ts'
import { composeLetter } from '#platform/mail/post.ts'
import { ownWords } from '#words/side-words.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf, languages, type Language } from '#words/words.ts'
import { cleanContent, oneLine, type MailContent } from '#features/mails/mail-content.rules.ts'
import { renderMail } from '#features/mails/render-mail.rules.ts'

const root = join(import.meta.dirname, '..', '..')
const hostile = [
  'Eve\r\nBcc: everybody@evil.example\r\n\r\n<b>hello</b>',
  'Eve\nContent-Type: text/html\u2028Subject: other',
  '\u202egpj.exe\u202c \u2066x\u2069 \u0000 \u001b[31m',
  `"O'Brien" <a@evil.example>, x@evil.example; "`,
  '"><script>alert(1)</script><img src=https://evil.example/x.png>',
  "' style='background:url(https://evil.example)' x='",
  '=?utf-8?B?U3ViamVjdDogeA==?= =?utf-8?Q?=0D=0ABcc:_x@evil.example?=',
  'نورة بنت عبد الرحمن 🙂 محمد',
  'W'.repeat(200),
  '{name} {count, plural, other {#}} %s ${x} <%= x %>',
]

const transport = createTransport({ streamTransport: true, buffer: true })

const url = (purpose: string) => `https://mentoring.example.org/l/${'t'.repeat(54)}/${purpose}`

function render(content: MailContent, language: Language, organisationName = 'Halvard & Wren') {
  return renderMail(content, {
    say: speak(language, catalogueOf(language)),
    language,
    organisationName,
    kind: 'programme',
    actionUrl: url('match'),
    helpUrl: 'https://mentoring.example.org/help',
    fewerUrl: url('fewer-mails'),
  })
}

/** The letter as it goes over the wire, read back by another library. */
async function send(text: string, content: MailContent, language: Language) {
  const { text: plain, html } = render(content, language, text)
  const letter = {
    messageId: '<one@upstream.invalid>',
    to: { name: oneLine(text), address: 'jonas@example.org' },
    sender: { name: oneLine(text), address: 'team@example.org' },
    subject: content.subject,
    text: plain,
    html,
    language,
    unsubscribeUrl: url('fewer-mails'),
  }
  const { message } = await transport.sendMail(composeLetter(letter, 'Programme <programme@example.org>'))
  return PostalMime.parse(message as Buffer)
}

const everyMail = (text: string, spoken: readonly Language[] = languages) =>
  spoken.flatMap((language) =>
    Object.entries(mailSamples(text)).flatMap(([name, writers]) =>
      writers.map((write) => ({
        name: `${name} (${language})`,
        language,
        content: cleanContent(write(speak(language, catalogueOf(language)))),
      })),
    ),
  )

describe('every mail the product can send', { timeout: 120_000 }, () => {
  test('stands among the samples, so that none is forgotten here', async () => {
    const writers: string[] = []
    for (const file of globSync('src/features/*/*.emails.ts', { cwd: root })) {
      const module = (await import(join(root, file))) as Record<string, unknown>
      writers.push(...Object.keys(module).filter((name) => typeof module[name] === 'function'))
    }
    expect(writers.toSorted()).toEqual([...Object.keys(mailSamples('x')), ...notMails].toSorted())
  })

  test('asks for one thing, says the same as text and HTML, loads nothing and stays small', () => {
    for (const { name, language, content } of everyMail('Amira Haddad')) {
      const { text, html } = render(content, language)
      expect(html.match(/class="b"/g) ?? [], name).toHaveLength(content.action ? 1 : 0)
      expect(html, name).not.toMatch(/<img|<script|<link|<iframe|url\(|@import|srcset|background=/i)
      const places = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, place]) => place)
      expect(
        places.every((place) => place?.startsWith('https://mentoring.example.org/')),
        name,
      ).toBe(true)
      expect(html, name).toContain('<meta name="color-scheme" content="light dark">')
      expect(html, name).toContain('prefers-color-scheme: dark')
      expect(html, name).toContain(`<html lang="${language}"`)
      expect(Buffer.byteLength(html) + Buffer.byteLength(text), name).toBeLessThan(100_000)
      for (const part of [...content.paragraphs, content.action ?? '', content.note ?? '']) {
        expect(text, name).toContain(part)
        expect(html, name).toContain(escaped(part))
      }
      expect(content.subject, name).not.toMatch(/[\r\n]|undefined|\[object/)
      expect(content.subject.length, name).toBeLessThan(120)
    }
  })

  test('calls the two as their programme does, and never as programmes usually do', () => {
    const own = ownWords('guide', 'learner')
    const usual = {
      en: /\b(?:mentors?|mentored|mentees?|leaders?)\b/i,
      de: /Mentor(?!ing)|Mentoring(?!-Stunde)|Führungskr/,
    }
    for (const language of languages)
      for (const [name, writers] of Object.entries(mailSamples('Amira Haddad')))
        for (const write of writers) {
          const { subject, paragraphs, action, note } = write(
            speak(language, catalogueOf(language), 'UTC', own),
          )
          const said = [subject, ...paragraphs, action, note]
            .join(' ')
            .replaceAll(/reverse[ -]mentoring/gi, '')
          expect(said, `${name} (${language})`).not.toMatch(usual[language])
        }
  })

  test('names no matter in its subject that is nobody else’s', () => {
    const sensitive = /\b(pulse|concern|case|burn-?out|declin|refus|complain|health|leave of)/i
    expect(everyMail('Amira Haddad').filter(({ content }) => sensitive.test(content.subject))).toEqual([])
  })

  test.each(hostile)(
    'keeps its headers and its shape with hostile words in every place: %j',
    async (text) => {
      for (const { name, language, content } of everyMail(text, ['en'])) {
        const letter = await send(text, content, language)
        const keys = letter.headers.map(({ key }) => key)
        for (const once of ['from', 'to', 'subject', 'reply-to', 'message-id', 'list-unsubscribe'])
          expect(
            keys.filter((key) => key === once),
            `${name}: ${once}`,
          ).toHaveLength(1)
        expect(keys, name).not.toContain('bcc')
        expect(letter.to, name).toMatchObject([{ address: 'jonas@example.org' }])
        expect(letter.from, name).toMatchObject({ address: 'programme@example.org' })
        expect(letter.replyTo, name).toMatchObject([{ address: 'team@example.org' }])
        // oxlint-disable-next-line no-control-regex
        expect(`${letter.subject}${letter.html}`, name).not.toMatch(
          /[[\p{Cc}--[\t\n\v\f\r]]\u202a-\u202e\u2066-\u2069]/v,
        )
        expect(letter.html, name).not.toMatch(/<script|<img|<b>hello/)
        const shape = (html: string) => [...html.matchAll(/<[a-z][a-z0-9]*/g)].map(([tag]) => tag).join('')
        const calm = cleanContent({ ...content, subject: 'x', paragraphs: content.paragraphs.map(() => 'x') })
        expect(shape(letter.html ?? ''), name).toBe(shape(render(calm, language).html))
      }
    },
  )
})

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
