import type { Instance } from '../src/instance.ts'

/** A generator of equal sequences everywhere: SplitMix32. Returns whole numbers below `below`. */
export function randomSource(seed: number): (below: number) => number {
  let state = seed | 0
  return (below) => {
    state = (state + 0x9e3779b9) | 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return ((((z ^ (z >>> 15)) >>> 0) / 2 ** 32) * below) | 0
  }
}

export type Family = 'S' | 'U'

/**
 * n x n people with `degree` candidates each, one of them planted so that a perfect matching exists. Scores: `U` uniform 0..9999,
 * `S` like a mentoring programme: a sum of a few small terms, 0..110, with many ties.
 */
export function sparseInstance(family: Family, n: number, degree: number, seed: number): Instance {
  const random = randomSource(seed)
  const planted = Int32Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const k = random(i + 1)
    const swap = planted[i]!
    planted[i] = planted[k]!
    planted[k] = swap
  }
  const score = family === 'U' ? () => random(10_000) : () => mentoringScore(random)
  const rowPtr = new Int32Array(n + 1)
  const col = new Int32Array(n * degree)
  const scores = new Int32Array(n * degree)
  const keys = new Float64Array(degree)
  for (let i = 0; i < n; i++) {
    const chosen = new Set([planted[i]!])
    while (chosen.size < Math.min(degree, n)) chosen.add(random(n))
    let k = 0
    for (const j of chosen) keys[k++] = j - score() * 2 ** 20
    const row = keys.subarray(0, k).sort()
    for (let p = 0; p < k; p++) {
      const s = -Math.floor(row[p]! / 2 ** 20)
      col[rowPtr[i]! + p] = row[p]! + s * 2 ** 20
      scores[rowPtr[i]! + p] = s
    }
    rowPtr[i + 1] = rowPtr[i]! + k
  }
  return rawInstance(n, n, rowPtr, col, scores)
}

function mentoringScore(random: (below: number) => number): number {
  const topics = Math.min(random(5), random(5)) * 15
  return topics + random(2) * 15 + random(2) * 10 + Math.min(random(4), random(4)) * 5 + random(6)
}

export function rawInstance(
  n: number,
  m: number,
  rowPtr: Int32Array,
  col: Int32Array,
  score: Int32Array,
): Instance {
  const ids = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, k) => prefix + String(k).padStart(7, '0'))
  return {
    left: ids('l', n),
    right: ids('r', m),
    leftMin: new Int32Array(n),
    leftMax: new Int32Array(n).fill(1),
    rightMin: new Int32Array(m),
    rightMax: new Int32Array(m).fill(1),
    rowPtr,
    col,
    score,
    locked: new Uint8Array(col.length),
    scope: 'candidates',
  }
}
