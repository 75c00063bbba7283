const address = /[^\s<>,;"'()]+@[^\s<>,;"'()]+\.[^\s<>,;"'()]+/

export interface PastedPerson {
  readonly fullName: string
  /** Empty when the line holds none; such a line is listed as a row to fix, not dropped. */
  readonly email: string
}

/** `Ada Byron, ada@example.org`, `"Byron, Ada" <ada@example.org>` or a bare address: one person a line. */
export function readPastedPeople(text: string): PastedPerson[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const email = address.exec(line)?.[0] ?? ''
      const rest = line
        .replace(email, '')
        .replace(/[<>"()]/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[\s,;]+|[\s,;]+$/g, '')
      return { fullName: rest === '' ? email.split('@')[0]! : rest, email }
    })
}
