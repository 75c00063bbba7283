import { compileMessage, type CompiledMessage } from '@lingui/message-utils/compileMessage'

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const dressed = 'áƀçđéƒğĥíĵķļɱñöþɋŕšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĻṀÑÖÞɊŔŠŢÚṼŴẊÝŽ'

/** Two letters of five are said twice: German needs about that much more room than English. */
const share = 0.4

/** Text as a translator might have left it: longer, with marks on every letter, and still readable. */
function disguise(text: string): string {
  let owed = 0
  return text.replaceAll(/[a-zA-Z]/g, (letter) => {
    const mark = dressed[plain.indexOf(letter)]!
    owed += share
    if (owed < 1) return mark
    owed -= 1
    return mark + mark
  })
}

/**
 * Compiles a message into the pseudo-language. Only text is touched, never a value or the cases of a choice; the brackets
 * show where a message begins and ends, so a text outside the catalogue and two messages glued together stand out.
 */
export function compilePseudo(message: string): CompiledMessage {
  return ['[', ...compileMessage(message, disguise), ']']
}
