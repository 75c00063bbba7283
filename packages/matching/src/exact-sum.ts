const SAFE = 2 ** 52

/** Adds whole numbers without losing a digit: as a double while that is exact, as a bigint beyond. */
export interface ExactSum {
  part: number
  whole: bigint
}

export function exactSum(): ExactSum {
  return { part: 0, whole: 0n }
}

/** Adds a whole number of magnitude below 2^52. */
export function add(sum: ExactSum, value: number): void {
  sum.part += value
  if (sum.part > SAFE || sum.part < -SAFE) {
    sum.whole += BigInt(sum.part)
    sum.part = 0
  }
}

/** Adds count * value; the product may be above 2^53. */
export function addProduct(sum: ExactSum, count: number, value: number): void {
  const product = count * value
  if (product < SAFE && product > -SAFE) add(sum, product)
  else sum.whole += BigInt(count) * BigInt(value)
}

export function totalOf(sum: ExactSum): bigint {
  return sum.whole + BigInt(sum.part)
}
