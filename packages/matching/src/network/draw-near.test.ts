import { describe, expect, test } from 'vitest'
import { sparseInstance } from '../../bench/sparse-family.ts'
import { augmentOnce, createWorkspace, wantsMore } from './augment.ts'
import { auctionStep, runAuction } from './auction.ts'
import { createNearness, drawNear } from './draw-near.ts'
import { findNearEdges, type NearEdges } from './near-edges.ts'
import { createNetwork, type Network } from './network.ts'
import { respondToPrices } from './respond.ts'
import { createStopWatch } from './stop-watch.ts'

/** Where an auction leaves people: some have no pair yet, and as many places are free. */
function afterAuction(family: 'S' | 'U', people: number): Network {
  const instance = sparseInstance(family, people, 12, 3)
  const rows = { ptr: instance.rowPtr, nbr: instance.col, wt: instance.score, origin: null }
  const ones = new Int32Array(people).fill(1)
  const none = () => ({ lo: new Int32Array(people), hi: ones, reward: new Uint8Array(people) })
  const network = createNetwork(rows, { ...none(), lo: ones }, none())
  const bidders = new Uint8Array(people).fill(1)
  runAuction(network, network.left, network.right, bidders, auctionStep(network), createStopWatch())
  respondToPrices(network, network.left, network.right, bidders)
  return network
}

/** Edges whose price is too low, or too high for a pair that is held. */
function violations({ left, right, held }: Network): number {
  let count = 0
  for (let i = 0; i < left.size; i++)
    for (let p = left.ptr[i]!; p < left.ptr[i + 1]!; p++) {
      const gain = left.wt[p]! - left.price[i]! - right.price[left.nbr[p]!]!
      if (held[p] === 1 ? gain < 0 : gain > 0) count++
    }
  return count
}

function freePlaces({ right }: Network): number[] {
  return [...right.price].filter((_, j) => right.count[j] === 0)
}

describe.each(['S', 'U'] as const)('prices moved towards free places (scores of kind %s)', (family) => {
  test('violate no edge, however often and far they move, and leave free places at their price', () => {
    const network = afterAuction(family, 600)
    const before = freePlaces(network)
    expect(before.length).toBeGreaterThan(10)
    const nearness = createNearness()
    for (const enough of [1, 40, 300, 10_000, 10_000]) {
      drawNear(network, network.left, network.right, nearness, enough, 600)
      expect(violations(network)).toBe(0)
    }
    expect(nearness.near?.moved).toBeGreaterThan(0)
    expect(freePlaces(network)).toEqual(before)
  })

  test.each([
    ['as they are looked up', (network: Network) => findNearEdges(network, network.left, network.right)],
    ['none of them', noNearEdges],
  ])('leave searches that look at near edges first exact: %s', (_, look) => {
    const network = afterAuction(family, 600)
    const { left, right } = network
    const near = look(network)
    const work = createWorkspace(600)
    let served = 0
    for (let i = 0; i < left.size; i++) {
      if (!wantsMore(left, i)) continue
      expect(augmentOnce(network, left, right, i, work, createStopWatch(), near)).toBe('added')
      expect(violations(network)).toBe(0)
      served++
    }
    expect(served).toBeGreaterThan(10)
    expect(freePlaces(network)).toEqual([])
  })
})

/** As if all edges had some slack: each row is then looked at when the search comes as far as the least there can be. */
function noNearEdges({ left, right }: Network): NearEdges {
  const none = new Int32Array(0)
  const rows = { ptr: new Int32Array(601), nbr: none, wt: none, edge: none }
  const prices = { fromPrice: left.price.slice(), toPrice: right.price.slice() }
  return { most: -1, from: rows, to: rows, ...prices, moved: 0, sank: 0 }
}
