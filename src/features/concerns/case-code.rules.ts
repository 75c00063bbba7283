/** No letter or digit that is mistaken for another on paper: no 0, O, 1, I. 32 signs, five bits each. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Bytes as signs; five bytes give eight. */
export function signsOf(bytes: Uint8Array, count: number): string {
  let bits = 0n
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte)
  const spare = BigInt(bytes.length * 8 - count * 5)
  let written = ''
  for (let at = count - 1; at >= 0; at -= 1)
    written += signs[Number((bits >> (spare + BigInt(at * 5))) & 31n)]
  return written
}

/** In groups of four, as it is shown and written down. */
export function groupedCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? ''
}

/** What somebody typed, without what people add when they write a code down or copy it. */
export function plainCode(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .slice(0, 64)
}

/** How handlers name a case among themselves. It opens nothing. */
export function caseName(caseId: string): string {
  const bytes = Uint8Array.from(caseId.replaceAll('-', '').slice(-10).match(/../g) ?? [], (pair) =>
    Number.parseInt(pair, 16),
  )
  return signsOf(bytes, 6)
}
