/**
 * How the bytes of an HR file become text. The first character outside ASCII settles it: well-formed UTF-8 is UTF-8,
 * anything else is taken as Windows-1252, which is what spreadsheet programs write without being asked. Up to that
 * character both read the same, so nothing has to be read twice and a file of any length streams through.
 */
export type FileEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252'

export interface FileDecoder {
  /** The text that is complete so far. Bytes of a character cut by a chunk border wait for the next call. */
  decode(bytes: Uint8Array): string
  end(): string
  readonly encoding: FileEncoding
}

export type ForeignFormat =
  | 'excel-workbook'
  | 'old-excel-workbook'
  | 'pdf'
  | 'compressed'
  | 'web-page'
  | 'json'
  | 'no-text'

/** Wide enough to see the zero bytes of UTF-16 in a header line of any script's column names. */
export const headBytes = 4096

const signatures: readonly (readonly [ForeignFormat, readonly number[]])[] = [
  ['excel-workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['old-excel-workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['compressed', [0x1f, 0x8b]],
]

export function recogniseForeignFormat(head: Uint8Array): ForeignFormat | undefined {
  const signature = signatures.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte))
  if (signature !== undefined) return signature[0]
  const start = new TextDecoder('latin1').decode(head.subarray(0, 200)).trimStart().toLowerCase()
  if (start.startsWith('<!doctype') || start.startsWith('<html') || start.startsWith('<?xml'))
    return 'web-page'
  if (/^[[{]\s*["{[]/.test(start)) return 'json'
  return holdsManyZeros(head) && wideEncodingOf(head) === undefined ? 'no-text' : undefined
}

export function fileDecoder(head: Uint8Array): FileDecoder {
  const wide = wideEncodingOf(head)
  if (wide !== undefined) return plainDecoder(wide)
  return narrowDecoder()
}

/** Programs and pictures are full of zero bytes on both sides of a pair; one or two may be a slip in a table. */
function holdsManyZeros(head: Uint8Array): boolean {
  return head.subarray(0, headBytes).filter((byte) => byte === 0).length > 16
}

function wideEncodingOf(head: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'UTF-16LE'
  if (head[0] === 0xfe && head[1] === 0xff) return 'UTF-16BE'
  const pairs = Math.floor(Math.min(head.length, headBytes) / 2)
  let evenZeros = 0
  let oddZeros = 0
  for (let pair = 0; pair < pairs; pair += 1) {
    if (head[2 * pair] === 0) evenZeros += 1
    if (head[2 * pair + 1] === 0) oddZeros += 1
  }
  // A delimiter, a digit or a line end is enough to give UTF-16 away; a stray zero byte in narrow text is not.
  const few = Math.max(2, pairs / 50)
  if (oddZeros >= few && evenZeros * 4 < oddZeros) return 'UTF-16LE'
  if (evenZeros >= few && oddZeros * 4 < evenZeros) return 'UTF-16BE'
  return undefined
}

function plainDecoder(encoding: FileEncoding): FileDecoder {
  const decoder = new TextDecoder(encoding)
  return {
    encoding,
    decode: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  }
}

function narrowDecoder(): FileDecoder {
  const decoder = new TextDecoder('utf-8')
  let settled: FileDecoder | undefined
  let waiting: Uint8Array = new Uint8Array()
  const settle = (bytes: Uint8Array, isEnd: boolean): string => {
    const joined = waiting.length === 0 ? bytes : Buffer.concat([waiting, bytes])
    const at = joined.findIndex((byte) => byte > 0x7f)
    if (at < 0) {
      waiting = new Uint8Array()
      return decoder.decode(joined, { stream: true })
    }
    const length = sequenceLength(joined, at)
    if (length === undefined && !isEnd) {
      waiting = joined.subarray(at)
      return decoder.decode(joined.subarray(0, at), { stream: true })
    }
    const before = decoder.decode(joined.subarray(0, at), { stream: true })
    settled = plainDecoder(length === undefined || length === 0 ? 'Windows-1252' : 'UTF-8')
    waiting = new Uint8Array()
    return before + settled.decode(joined.subarray(at))
  }
  return {
    get encoding() {
      return settled?.encoding ?? 'UTF-8'
    },
    decode: (bytes) => (settled === undefined ? settle(bytes, false) : settled.decode(bytes)),
    end() {
      const rest = settled === undefined ? settle(new Uint8Array(), true) : ''
      return rest + (settled?.end() ?? '')
    },
  }
}

/** Bytes of the UTF-8 character that begins at `at`; 0 when it is malformed, nothing when it is cut off. */
function sequenceLength(bytes: Uint8Array, at: number): number | undefined {
  const first = bytes[at]!
  const length = first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
  if (first > 0xf4) return 0
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next]
    if (byte === undefined) return undefined
    if (byte < 0x80 || byte > 0xbf) return 0
  }
  return length
}
