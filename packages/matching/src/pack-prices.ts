/** Prices as a certificate holds them: each as a zigzag LEB128 varint, concatenated, in base64. Whole numbers below 2^50. */
export function packPrices(prices: Float64Array): string {
  const bytes: number[] = []
  const parts: string[] = []
  for (let k = 0; k < prices.length; k++) {
    let rest = prices[k]! >= 0 ? 2 * prices[k]! : -2 * prices[k]! - 1
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
    bytes.push(rest)
    if (bytes.length > 8192) parts.push(String.fromCharCode(...bytes.splice(0)))
  }
  parts.push(String.fromCharCode(...bytes))
  return btoa(parts.join(''))
}
