import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { speak } from '#words/speak.ts'
import { catalogueOf } from '#words/words.ts'
import { readingMinutes, readingOf, type Block } from './markdown.rules.ts'
import { moduleQuestions, moduleText, moduleTitle } from './module-words.rules.ts'
import { moduleKeys } from './training-modules.data.ts'

const linksIn = (blocks: readonly Block[]) =>
  [...JSON.stringify(blocks).matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href!)

describe('a reading in Markdown', () => {
  test('becomes headings, paragraphs, lists and bold words', () => {
    expect(readingOf('## One\n\nTwo **three** [four](https://example.org)\n\n- five')).toEqual([
      { kind: 'heading', inside: [{ kind: 'text', text: 'One' }] },
      {
        kind: 'paragraph',
        inside: [
          { kind: 'text', text: 'Two ' },
          { kind: 'strong', inside: [{ kind: 'text', text: 'three' }] },
          { kind: 'text', text: ' ' },
          { kind: 'link', href: 'https://example.org', inside: [{ kind: 'text', text: 'four' }] },
        ],
      },
      {
        kind: 'list',
        ordered: false,
        items: [[{ kind: 'paragraph', inside: [{ kind: 'text', text: 'five' }] }]],
      },
    ])
  })

  test('shows markup, pictures and other addresses as the text they are', () => {
    const hostile =
      '<img src=x onerror=alert(1)>\n\n[a](javascript:alert(1)) ![b](https://example.org/b.png) <https://x.example>'
    const blocks = readingOf(hostile)
    expect(linksIn(blocks).every((href) => href.startsWith('https://'))).toBe(true)
    expect(JSON.stringify(blocks)).toContain('<img src=x onerror=alert(1)>')
    expect(JSON.stringify(blocks)).not.toContain('"href":"javascript')
  })

  test('whatever is typed, links lead to the web or nowhere, and nothing breaks', () => {
    const piece = fc.constantFrom(
      '# ',
      '- ',
      '> ',
      '*',
      '**',
      '[x](',
      ')',
      'javascript:',
      'data:',
      '<a href="',
      '`',
      '\n',
      '  ',
      '1. ',
      '|',
      '\\',
    )
    const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (markdown) => {
        for (const href of linksIn(readingOf(markdown))) expect(href).toMatch(/^https?:\/\//i)
      }),
    )
  })

  test('nested a thousand deep is read as quickly as any', () => {
    for (const deep of [
      '>'.repeat(4000),
      '> '.repeat(4000),
      '- '.repeat(4000),
      '1. > '.repeat(1600),
      Array.from({ length: 100 }, (_line, at) => `${' '.repeat(2 * at)}- x`).join('\n'),
      '*'.repeat(8000),
      '['.repeat(8000),
    ])
      expect(() => readingOf(`${deep}x`)).not.toThrow()
  })
})

describe('the readings the product brings', () => {
  test('take two to four minutes, and each question has an explained answer, in both languages', () => {
    for (const language of ['en', 'de'] as const) {
      const say = speak(language, catalogueOf(language))
      for (const module of moduleKeys) {
        expect(moduleTitle(say, module)).not.toBe('')
        const minutes = readingMinutes(moduleText(say, module))
        expect(minutes, `${module} in ${language}`).toBeGreaterThanOrEqual(2)
        expect(minutes, `${module} in ${language}`).toBeLessThanOrEqual(4)
        const questions = moduleQuestions(say, module)
        expect(questions.length).toBeGreaterThanOrEqual(2)
        for (const { options, hint, why } of questions) {
          expect(new Set(options.map(({ label }) => label)).size).toBe(3)
          expect(hint).not.toBe(why)
        }
        expect(readingOf(moduleText(say, module)).some(({ kind }) => kind === 'heading')).toBe(true)
      }
    }
  })
})
