import { add, exactSum, totalOf } from '../exact-sum.ts'
import type { Network } from '../network/network.ts'
import { step, type StopWatch } from '../network/stop-watch.ts'
import { noAdditions, type Additions } from './core-rows.ts'
import type { DenseInstance } from './dense-spec.ts'
import { insert, topOf } from './top.ts'
import { positions } from '../positions.ts'

const MOST_ADDED = 8
/** Scores stay below a quarter of 2^31, so with such prices a difference is still a 32-bit number, which costs a fraction of a double. */
const SMALL = 2 ** 29

/**
 * What is known of the pairs outside the core: nobody gains there, except where a price has fallen since they were looked at or more gained
 * than were added.
 */
export interface Pricing {
  readonly leftPrice: Float64Array
  readonly rightPrice: Float64Array
  /** 1: not all that gained in the row were added. */
  readonly hasMore: Uint8Array
}

export function createPricing(n: number, m: number): Pricing {
  return {
    leftPrice: new Float64Array(n).fill(Infinity),
    rightPrice: new Float64Array(m).fill(Infinity),
    hasMore: new Uint8Array(n),
  }
}

/**
 * The best of the pairs outside the core that would gain at the network's prices; where there are none the core's solution is the best of
 * all pairs. O(n * m) the first time, later O(pairs whose prices fell), and what `fillRow` takes.
 *
 * @param shift by how much the network's weights are above the scores
 */
export function priceOut(
  pricing: Pricing,
  { left, right }: Network,
  instance: DenseInstance,
  shift: number,
  watch: StopWatch,
): Additions {
  const m = right.size
  const price = right.price.every((one) => one < SMALL) ? Int32Array.from(right.price) : right.price
  const all = positions(m)
  const fallen = all.filter((j) => right.price[j]! < pricing.rightPrice[j]!)
  const row = new Int32Array(m)
  const found = new Int32Array(m)
  const rowOfCore = new Int32Array(m).fill(-1)
  const additions = noAdditions(left.size, MOST_ADDED)
  const best = topOf(new Int32Array(MOST_ADDED), new Int32Array(MOST_ADDED))
  for (let i = 0; i < left.size; i++) {
    const isWhole = pricing.hasMore[i] === 1 || left.price[i]! < pricing.leftPrice[i]!
    const columns = isWhole ? all : fallen
    if (columns.length === 0) continue
    instance.fillRow(i, row)
    step(watch, columns.length)
    const limit = left.price[i]! - shift
    const count = findGains(columns, row, price, limit, found)
    if (count > 0) for (let p = left.ptr[i]!; p < left.ptr[i + 1]!; p++) rowOfCore[left.nbr[p]!] = i
    best.count = 0
    let gaining = 0
    for (let k = 0; k < count; k++) {
      const j = found[k]!
      if (rowOfCore[j] === i) continue
      gaining++
      insert(best, j, row[j]! - price[j]! - limit)
    }
    pricing.hasMore[i] = gaining > best.count ? 1 : 0
    additions.count[i] = best.count
    for (let k = 0, at = i * MOST_ADDED; k < best.count; k++, at++) {
      additions.columns[at] = best.columns[k]!
      additions.scores[at] = row[best.columns[k]!]! + shift
    }
  }
  pricing.leftPrice.set(left.price)
  pricing.rightPrice.set(right.price)
  return additions
}

/** Which of the given columns gain more than `limit`, in their order; returns how many. */
function findGains(
  columns: Int32Array,
  row: Int32Array,
  price: Int32Array | Float64Array,
  limit: number,
  found: Int32Array,
): number {
  let count = 0
  if (columns.length === row.length) {
    for (let j = 0; j < row.length; j++) if (row[j]! - price[j]! > limit) found[count++] = j
    return count
  }
  for (const j of columns) if (row[j]! - price[j]! > limit) found[count++] = j
  return count
}

/** What the pairs of the core gain in all: what those who may have more than their price says are short of. O(core). */
export function gainsOfCore({ left, right }: Network): bigint {
  const sum = exactSum()
  for (let i = 0; i < left.size; i++)
    for (let p = left.ptr[i]!; p < left.ptr[i + 1]!; p++) {
      const gain = left.wt[p]! - left.price[i]! - right.price[left.nbr[p]!]!
      if (gain > 0) add(sum, gain)
    }
  return totalOf(sum)
}

/** What all pairs gain in all, whether in the core or not. O(n * m) and what `fillRow` takes. */
export function gainsOfAll({ left, right }: Network, instance: DenseInstance, shift: number): bigint {
  const row = new Int32Array(right.size)
  const sum = exactSum()
  for (let i = 0; i < left.size; i++) {
    instance.fillRow(i, row)
    const limit = left.price[i]! - shift
    for (let j = 0; j < row.length; j++) {
      const gain = row[j]! - right.price[j]! - limit
      if (gain > 0) add(sum, gain)
    }
  }
  return totalOf(sum)
}
