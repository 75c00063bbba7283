import { setupI18n } from '@lingui/core'
import { compileMessage, type CompiledMessage } from '@lingui/message-utils/compileMessage'
import type { Message, MessageValues } from './define-messages.ts'
import { compilePseudo } from './pseudo.ts'
import { usualWords, type SideWords } from './side-words.ts'

/** Message id to text in ICU syntax. */
export type Catalogue = Readonly<Record<string, string>>

/** Says a message in one language. */
export type Say = (message: Message, values?: MessageValues) => string

/** A long list says the same few messages hundreds of times. Texts come from code and catalogues only, so this cannot grow. */
function remembering(compile: (text: string) => CompiledMessage): (text: string) => CompiledMessage {
  const known = new Map<string, CompiledMessage>()
  return (text) => {
    const compiled = known.get(text) ?? compile(text)
    known.set(text, compiled)
    return compiled
  }
}

const compileOnce = remembering(compileMessage)
const compilePseudoOnce = remembering(compilePseudo)

/** How dates, numbers and lists are written. English is written the international way: 9 June 2026, not June 9, 2026. */
export function localeOf(language: string): string {
  return language === 'en' || language === 'pseudo' ? 'en-GB' : language
}

/** Messages are compiled when first said, on the server and in the page alike, so there are no generated catalogues to keep fresh. */
export function speak(
  language: string,
  catalogue: Catalogue,
  timeZone = 'UTC',
  sides: SideWords = usualWords,
): Say {
  const i18n = setupI18n({
    locale: language,
    locales: localeOf(language),
    messages: { [language]: catalogue },
  })
  i18n.setMessagesCompiler(language === 'pseudo' ? compilePseudoOnce : compileOnce)
  return (message, values) =>
    i18n._(message.id, values ? { ...sides, ...inZone(values, timeZone) } : sides, {
      message: message.message,
    })
}

/**
 * The message formatters know no time zone and take the machine's own. So a moment is handed to them as the moment at which this machine's
 * clock shows what the wanted zone's clock shows: server and page then write the same hour, wherever they stand.
 */
function inZone(values: MessageValues, timeZone: string): MessageValues {
  const moments = Object.entries(values).filter((entry): entry is [string, Date] => entry[1] instanceof Date)
  if (moments.length === 0) return values
  return {
    ...values,
    ...Object.fromEntries(moments.map(([name, moment]) => [name, asIfHere(moment, timeZone)])),
  }
}

/** Making one takes longer than all else a sentence needs; there are a few hundred time zones at most. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(timeZone, clock)
  return clock
}

function asIfHere(moment: Date, timeZone: string): Date {
  const parts = clockOf(timeZone).formatToParts(moment)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  return new Date(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}
