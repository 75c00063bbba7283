export type Delimiter = ',' | ';' | '\t' | '|'

const candidates: readonly Delimiter[] = [',', ';', '\t', '|']

/** The first line `sep=;` is what Excel itself writes and reads; it is an instruction, not data. */
export function separatorLine(text: string): { delimiter: Delimiter; length: number } | undefined {
  const found = /^"?sep=([,;|\t])"?(\r\n|\n|\r)/i.exec(text)
  if (found === null) return undefined
  return { delimiter: found[1] as Delimiter, length: found[0].length }
}

/**
 * The delimiter under which the most records have as many cells as the widest common count. Quoted text is
 * passed over, so "Berlin, Mitte" never votes for the comma.
 */
export function guessDelimiter(text: string): Delimiter {
  const ranked = candidates.map((delimiter) => ({ delimiter, score: agreement(cellCounts(text, delimiter)) }))
  return ranked.reduce((best, next) => (next.score > best.score ? next : best)).delimiter
}

function agreement(counts: readonly number[]): number {
  const frequency = new Map<number, number>()
  for (const count of counts) if (count > 1) frequency.set(count, (frequency.get(count) ?? 0) + 1)
  let best = 0
  for (const [count, records] of frequency)
    best = Math.max(best, (records / counts.length) * (1 + Math.log2(count)))
  return best
}

function cellCounts(text: string, delimiter: Delimiter): number[] {
  const counts: number[] = []
  let cells = 1
  let quoted = false
  let blank = true
  for (const char of text) {
    if (char === '"') quoted = !quoted
    else if (quoted) continue
    else if (char === delimiter) cells += 1
    else if (char === '\n' || char === '\r') {
      if (!blank) counts.push(cells)
      if (counts.length === 50) return counts
      cells = 1
      blank = true
      continue
    }
    blank = false
  }
  // The last record may have been cut where the sample ends; it counts only when it is all there is.
  if (!blank && counts.length === 0) counts.push(cells)
  return counts
}
