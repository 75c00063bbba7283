/** Stands for the programme mailbox wherever a calendar object is written; the real address takes its place when the mail leaves. */
export const programmeMailbox = 'programme-mailbox@upstream.invalid'

/** The address inside `Programme <programme@example.org>`. */
export function mailboxOf(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1]?.trim() ?? from.trim()
}

/** The calendar object with the real mailbox as organiser, its lines folded anew where that changes their length. */
export function withMailbox(ics: string, mailbox: string): string {
  return ics
    .replaceAll(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .map((line) => fold(line.replaceAll(programmeMailbox, mailbox)))
    .join('\r\n')
}

const longestLine = 75

/** RFC 5545: a line is at most 75 octets, and no character is torn apart. */
function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const length = Buffer.byteLength(character)
    if (octets + length > longestLine) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += length
  }
  return folded
}
