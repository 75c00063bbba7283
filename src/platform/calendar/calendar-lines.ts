/** The lowest layer of RFC 5545: text that can hold nothing but itself, and lines no longer than 75 octets. */

const controls = /\p{Cc}/gu
const controlsInText = /(?!\n)\p{Cc}/gu
const lineEnds = /\r\n|[\r\n\u0085\u2028\u2029]/g
/** Signs that turn the reading direction of what follows: in a title they could make "cancelled" read as something else. */
const turners = /[\u202A-\u202E\u2066-\u2069]/g
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Some readers look for the beginning of a component anywhere on a line; apart from the space nobody sees a difference. */
const components = /(BEGIN|END):(?=V)/gi

function clean(text: string): string {
  return text.replace(turners, '').replace(loneSurrogates, '\uFFFD').replace(components, '$1: ')
}

/** What goes on one line, such as a title or a name: no line end, no control character survives. */
export function oneLine(text: string): string {
  return clean(text).replace(lineEnds, ' ').replaceAll('\t', ' ').replace(controls, '')
}

/** Text of several lines. */
export function manyLines(text: string): string {
  return clean(text).replace(lineEnds, '\n').replaceAll('\t', ' ').replace(controlsInText, '')
}

/** A TEXT value (RFC 5545 3.3.11). */
export function escapeText(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n')
}

/** Signs that end a quoted name, or begin an escape, for one reader or another; each is written as a sign that looks like it. */
const lookAlikes: Record<string, string> = {
  '"': '\u201D',
  '^': '\u02C6',
  ';': '\uFF1B',
  ':': '\uA789',
  '\\': '\u2215',
}

/** A quoted parameter: the format has no escape in it that every reader knows. */
export function quoteParameter(text: string): string {
  return `"${oneLine(text).replaceAll(/["^;:\\]/g, (sign) => lookAlikes[sign]!)}"`
}

/** A mail address as a URI (RFC 6068): whatever could end the value or begin a query is percent-encoded. */
export function mailtoAddress(address: string): string {
  const safe = oneLine(address)
    .trim()
    .replaceAll(/[^A-Za-z0-9.!$'*+/=_`{|}~@-]+/g, (signs) => encodeURIComponent(signs))
  return `mailto:${safe}`
}

const encoder = new TextEncoder()

/** Folds a content line at 75 octets and never inside a character. */
export function foldLine(line: string): string {
  if (encoder.encode(line).length <= 75) return line
  const folded: string[] = []
  let part = ''
  let octets = 0
  for (const sign of line) {
    const size = encoder.encode(sign).length
    if (octets + size > 75) {
      folded.push(part)
      part = ' '
      octets = 1
    }
    part += sign
    octets += size
  }
  return [...folded, part].join('\r\n')
}

export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}
