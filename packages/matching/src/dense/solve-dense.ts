import { add, addProduct, exactSum, totalOf } from '../exact-sum.ts'
import { createNetwork, take, type Network, type Rows } from '../network/network.ts'
import { optimise } from '../network/optimise.ts'
import { createStopWatch } from '../network/stop-watch.ts'
import type { InputProblem } from '../solve-spec.ts'
import { bestOfRows, grow, isNone } from './core-rows.ts'
import type { DenseInstance, DenseSolution, SolveDense } from './dense-spec.ts'
import { createPricing, gainsOfAll, gainsOfCore, priceOut } from './price-out.ts'
import { solveByLists } from './solve-by-lists.ts'
import { isSmall, solveSmall } from './solve-small.ts'

const CORE = 40

/**
 * The best total over all n * m pairs, exact and proven, though only a small core of them is ever searched: solve the core, price out
 * every pair, add those that would gain, repeat until none does. Column generation as in Lee and Orlin (1993).
 * The first rounds ask for every row, later ones where a price has fallen: O(rounds * n * m), 2 to 8 rounds in practice, of which two
 * or three are whole ones. With one pair each, as many on either side have lists of their best instead (assign-by-lists.ts), which need no
 * rounds, and a small table is searched whole.
 */
export const solveDense: SolveDense = (instance, ports = {}) => {
  const problems = checkDense(instance)
  if (problems.length > 0) return { kind: 'bad-input', problems }
  const { leftMax, rightMax, fillRow } = instance
  const [n, m] = [leftMax.length, rightMax.length]
  const watch = createStopWatch(ports)
  const listed = solveByLists(instance, watch)
  if (listed !== null) return listed
  if (!watch.stopped && isSmall(instance)) return solveSmall(instance)
  const { core, lowest } = bestOfRows(n, m, CORE, fillRow)
  const shift = instance.required === true ? 1 - lowest : 0
  if (shift !== 0) for (let p = 0; p < core.wt.length; p++) core.wt[p]! += shift
  const pricing = createPricing(n, m)
  let network = networkOf(instance, core)
  let result = optimise(network, true, watch)
  let rounds = 1
  let added = priceOut(pricing, network, instance, shift, watch)
  while (result.kind === 'optimal' && !isNone(added)) {
    network = warmNetwork(instance, grow(network.left, added), network)
    result = optimise(network, false, watch)
    rounds++
    added = priceOut(pricing, network, instance, shift, watch)
    const done = isNone(added) ? 1 : 0
    ports.onProgress?.({ phase: 'price', pairs: countPairs(network), value: null, bound: null, done })
  }
  const spare = isNone(added) ? gainsOfCore(network) : gainsOfAll(network, instance, shift)
  return answer(network, instance, shift, spare, rounds)
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

function networkOf({ leftMax, rightMax }: DenseInstance, core: Rows): Network {
  const free = (hi: Int32Array) => ({ lo: new Int32Array(hi.length), hi, reward: new Uint8Array(hi.length) })
  return createNetwork(core, free(leftMax), free(rightMax))
}

/** The grown core with the pairs and prices of the network before. */
function warmNetwork(instance: DenseInstance, core: Rows, before: Network): Network {
  const network = networkOf(instance, core)
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
