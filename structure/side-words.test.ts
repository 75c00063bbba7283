import { describe, expect, test } from 'vitest'
import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage'
import { allMessages, germanCatalogue } from './all-messages.ts'

/**
 * What speaks of the product or of the organisation and not of one programme, and so keeps the usual words: who runs it, people's
 * files, and the design in which a programme's words are still to be chosen.
 */
const general =
  /^(accounts|account-emails|people|people-import|topics\.careHint|mails\.waitsNudged|guides\.office\.planSub|interviews\.failure\.notYours|programmes\.(startingPoint|startingPointNote|suggestion|questionSource|question|questionNote|readiness|picture|field\.(need|readiness)))\b|^topics\.seed\..*\.words$/

const usual = {
  en: /\b(?:mentor(?:s|ed)?|mentees?|leaders?)\b/i,
  de: /Mentor(?!ing)|mentorier|(?<!Reverse[ -]|gewöhnliche[sm]? )Mentoring(?!-(?:Stunde|Programm))|Führungskr/,
}

/** Everything a message may say once a programme has words of its own, without the values put into it. */
function saidInOwnWords(tokens: CompiledMessage): string {
  return tokens
    .map((token) => {
      if (typeof token === 'string') return token
      const [name, kind, cases] = token
      if (typeof cases !== 'object') return '…'
      const said = Object.entries(cases).filter(
        ([key, part]) => Array.isArray(part) && (kind !== 'select' || name !== 'own' || key === 'yes'),
      )
      return said.map(([, part]) => saidInOwnWords(part as CompiledMessage)).join(' | ')
    })
    .join('')
}

describe('a programme with words of its own for the two sides', () => {
  test('is never spoken of in the usual ones, in no sentence and no language', async () => {
    const english = (await allMessages()).map(({ id, message }) => [id, message] as const)
    const found = (texts: Iterable<readonly [string, string]>, words: RegExp) =>
      [...texts].flatMap(([id, text]) => {
        const said = saidInOwnWords(compileMessageOrThrow(text))
        return !general.test(id) && words.test(said) ? [`${id}: ${said}`] : []
      })
    expect([...found(english, usual.en), ...found(germanCatalogue(), usual.de)]).toEqual([])
  })
})
