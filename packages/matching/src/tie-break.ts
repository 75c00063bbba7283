const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/**
 * Weight of each pair in the tie-break tier: 20 bits of a hash of (seed, left id, right id), so that equally good results are
 * decided the same way whatever the order of the input, and nobody is favoured by their place in a list. FNV-1a, 32 bit.
 * Prepares once for all ids; a weight then costs one pass over the right id.
 */
export function tieBreakWeights(
  seed: number,
  left: readonly string[],
  right: readonly string[],
): (i: number, j: number) => number {
  const encoder = new TextEncoder()
  const start = hash(hash(FNV_OFFSET, encoder.encode(String(seed))), ZERO)
  const rightBytes = right.map((id) => encoder.encode(id))
  const afterLeft = Int32Array.from(left, (id) => hash(hash(start, encoder.encode(id)), ZERO))
  return (i, j) => {
    const h = hash(afterLeft[i]!, rightBytes[j]!)
    return (h ^ (h >>> 20)) & 0xfffff
  }
}

const ZERO = Uint8Array.of(0)

function hash(state: number, bytes: Uint8Array): number {
  let h = state
  for (let k = 0; k < bytes.length; k++) h = Math.imul(h ^ bytes[k]!, FNV_PRIME)
  return h
}
