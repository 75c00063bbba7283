import { add, addProduct, exactSum, totalOf } from '../exact-sum.ts'
import { createNetwork, take, type Network } from '../network/network.ts'
import { optimise } from '../network/optimise.ts'
import { createStopWatch, step, type StopWatch } from '../network/stop-watch.ts'
import type { InputProblem } from '../solve-spec.ts'
import { addToRow, bestOfRows, coreRows, type Core } from './core-rows.ts'
import type { DenseInstance, DenseSolution, SolveDense } from './dense-spec.ts'
import { isSmall, solveSmall } from './solve-small.ts'

const CORE = 40
const MOST_ADDED = 24

/**
 * The best total over all n * m pairs, exact and proven, though only a small core of them is ever searched: solve the core, price out
 * every pair, add those that would gain, repeat until none does. Column generation as in Lee and Orlin (1993).
 * Each round asks for every row once: O(rounds * n * m), 2 to 8 rounds in practice. A small table is searched whole instead.
 */
export const solveDense: SolveDense = (instance, ports = {}) => {
  const problems = checkDense(instance)
  if (problems.length > 0) return { kind: 'bad-input', problems }
  const { leftMax, rightMax, fillRow } = instance
  const [n, m] = [leftMax.length, rightMax.length]
  const watch = createStopWatch(ports)
  if (!watch.stopped && isSmall(instance)) return solveSmall(instance)
  const shift = instance.required === true ? 1 - lowestScore(n, m, fillRow) : 0
  const core = bestOfRows(n, m, CORE, fillRow)
  let network = coreNetwork(instance, core, shift)
  let result = optimise(network, true, watch)
  let rounds = 1
  let spare = priceOut(network, instance, core, shift, watch)
  while (result.kind === 'optimal' && spare.added > 0) {
    network = warmNetwork(instance, core, shift, network)
    result = optimise(network, false, watch)
    rounds++
    spare = priceOut(network, instance, core, shift, watch)
    ports.onProgress?.({
      phase: 'price',
      pairs: countPairs(network),
      value: null,
      bound: null,
      done: spare.added === 0 ? 1 : 0,
    })
  }
  return answer(network, instance, shift, spare.sum, rounds)
}

function checkDense(instance: DenseInstance): InputProblem[] {
  const problems: InputProblem[] = []
  for (const [side, max] of [
    ['left', instance.leftMax],
    ['right', instance.rightMax],
  ] as const) {
    max.forEach((most, k) => {
      const isWrong = most < 0 || (instance.required === true && most !== 1)
      if (isWrong)
        problems.push({
          rule: 'capacity',
          people: [String(k)],
          message: `person ${k} (${side}) may have ${most} pairs`,
        })
    })
  }
  return problems
}

function lowestScore(n: number, m: number, fillRow: DenseInstance['fillRow']): number {
  const row = new Int32Array(m)
  let lowest = 0
  for (let i = 0; i < n; i++) {
    fillRow(i, row)
    for (let j = 0; j < m; j++) if (row[j]! < lowest) lowest = row[j]!
  }
  return lowest
}

function coreNetwork(instance: DenseInstance, core: Core, shift: number): Network {
  const { leftMax, rightMax } = instance
  const free = (hi: Int32Array) => ({ lo: new Int32Array(hi.length), hi, reward: new Uint8Array(hi.length) })
  return createNetwork(coreRows(core, shift), free(leftMax), free(rightMax))
}

/** The grown core with the pairs and prices of the one before. */
function warmNetwork(instance: DenseInstance, core: Core, shift: number, before: Network): Network {
  const network = coreNetwork(instance, core, shift)
  network.right.price.set(before.right.price)
  const isPartner = new Uint8Array(before.right.size)
  for (let i = 0; i < before.left.size; i++) {
    const partners = partnersOf(before, i)
    for (const j of partners) isPartner[j] = 1
    for (let p = network.left.ptr[i]!; p < network.left.ptr[i + 1]!; p++) {
      if (isPartner[network.left.nbr[p]!] === 1) take(network, p, i, network.left.nbr[p]!)
    }
    for (const j of partners) isPartner[j] = 0
  }
  return network
}

function partnersOf({ left }: Network, i: number): Int32Array {
  return left.slotNbr.subarray(left.slotPtr[i]!, left.slotPtr[i]! + left.count[i]!)
}

function countPairs({ left }: Network): number {
  return left.count.reduce((sum, count) => sum + count, 0)
}

/** Goes through every pair: adds those outside the core that would gain to it, and sums up what all pairs would gain. */
function priceOut(
  network: Network,
  instance: DenseInstance,
  core: Core,
  shift: number,
  watch: StopWatch,
): { added: number; sum: bigint } {
  const { left, right } = network
  const m = right.size
  const row = new Int32Array(m)
  const v = right.price
  const sum = exactSum()
  let added = 0
  for (let i = 0; i < left.size; i++) {
    instance.fillRow(i, row)
    const limit = left.price[i]! - shift
    let found: number[] | null = null
    for (let j = 0; j < m; j++) {
      const gain = row[j]! - v[j]! - limit
      if (gain <= 0) continue
      add(sum, gain)
      found ??= []
      found.push(j)
    }
    step(watch, m)
    if (found === null) continue
    const inCore = new Set(core.columns[i])
    const fresh = found
      .filter((j) => !inCore.has(j))
      .sort((a, b) => row[b]! - v[b]! - row[a]! + v[a]! || a - b)
    const best = fresh.slice(0, MOST_ADDED)
    if (best.length > 0)
      addToRow(
        core,
        i,
        best,
        best.map((j) => row[j]!),
      )
    added += best.length
  }
  return { added, sum: totalOf(sum) }
}

function answer(
  network: Network,
  instance: DenseInstance,
  shift: number,
  spare: bigint,
  rounds: number,
): DenseSolution {
  const { left, right } = network
  const pairs = countPairs(network)
  const [leftOf, rightOf] = [new Int32Array(pairs), new Int32Array(pairs)]
  const value = exactSum()
  let k = 0
  for (let i = 0; i < left.size; i++) {
    const first = left.slotPtr[i]!
    for (let s = first; s < first + left.count[i]!; s++) add(value, left.wt[left.slotEdge[s]!]!)
    for (const j of [...partnersOf(network, i)].sort((a, b) => a - b)) {
      leftOf[k] = i
      rightOf[k++] = j
    }
  }
  const bound = exactSum()
  for (let i = 0; i < left.size; i++) addProduct(bound, instance.leftMax[i]!, Math.max(0, left.price[i]!))
  for (let j = 0; j < right.size; j++) addProduct(bound, instance.rightMax[j]!, Math.max(0, right.price[j]!))
  const [best, most] = [totalOf(value), totalOf(bound) + spare]
  // With `required` every result has the same number of pairs, so the shift comes off both alike.
  const raised = BigInt(shift) * BigInt(shift === 0 ? 0 : Math.min(left.size, right.size))
  return {
    kind: 'solved',
    status: best === most ? 'optimal' : 'stopped',
    left: leftOf,
    right: rightOf,
    value: best - raised,
    bound: most - raised,
    u: left.price,
    v: right.price,
    shift,
    coreEdges: left.nbr.length,
    rounds,
  }
}
