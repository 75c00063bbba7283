import { encode } from 'uqr'

/** A code to scan as one path of unit squares, so that it needs neither an image nor an inline style. */
export function qrPath(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { border: 2, ecc: 'M' })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('')
  return { size, path }
}
