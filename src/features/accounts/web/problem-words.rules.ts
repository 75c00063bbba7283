import { messageNamed } from '#words/message-named.ts'
import { accountMessages } from '../accounts.messages.ts'

/** The message a form's schema names by its id. */
export const problemWords = messageNamed(accountMessages, accountMessages.lookAgain)
