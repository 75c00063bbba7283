/** Something the person at the terminal can act on: what happened, what is safe, what to do. Ends the command with code 2. */
export class Sentence extends Error {
  override readonly name = 'Sentence'
}
