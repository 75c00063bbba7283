import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Message, MessageValues } from './define-messages.ts'

/** Message id to text in ICU syntax. */
export type Catalogue = Readonly<Record<string, string>>

/** Says a message in one language. */
export type Say = (message: Message, values?: MessageValues) => string

/** Messages are compiled when first said, on the server and in the page alike, so there are no generated catalogues to keep fresh. */
export function speak(language: string, catalogue: Catalogue): Say {
  const i18n = setupI18n({ locale: language, messages: { [language]: catalogue } })
  i18n.setMessagesCompiler(compileMessage)
  return (message, values) => i18n._(message.id, values, { message: message.message })
}
