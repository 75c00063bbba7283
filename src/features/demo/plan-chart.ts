import type { Chance } from './seeded-chance.rules.ts'

/**
 * The shape of a believable chart, as arithmetic instead of a tree in memory: people stand in order of depth, the
 * root first, and everybody's manager can be computed from their own place.
 */
export interface ChartPlan {
  readonly people: number
  depthOf(place: number): number
  isManager(place: number): boolean
  /** The place of the manager; nothing for the root. */
  managerOf(place: number): number | undefined
  /** The place of the ancestor at that depth; the person themself when they stand higher. */
  ancestorAt(depth: number, place: number): number
}

interface Layer {
  readonly first: number
  readonly size: number
  readonly managers: number
}

const typicalSpan = 6.5
/** What part of those still to be placed stands at depth 2, 3, 4, 5, 6; the rest goes to depth 7. */
const shares = [0.1, 0.13, 0.3, 0.45, 0.6, 1]

export function planChart(people: number, chance: Chance): ChartPlan {
  const layers = layersOf(people)
  const depthOf = (place: number): number => layers.findLastIndex((layer) => layer.first <= place)
  const managerOf = (place: number): number | undefined => {
    const depth = depthOf(place)
    const above = layers[depth - 1]
    if (above === undefined) return undefined
    const layer = layers[depth]!
    return placeOfManager(above, teamOf(place - layer.first, layer, above.managers, chance))
  }
  return {
    people,
    depthOf,
    managerOf,
    isManager(place) {
      const layer = layers[depthOf(place)]!
      const team = Math.ceil(((place - layer.first) * layer.managers) / layer.size)
      return team < layer.managers && placeOfManager(layer, team) === place
    },
    ancestorAt(depth, place) {
      let at = place
      while (depthOf(at) > depth) at = managerOf(at)!
      return at
    },
  }
}

function layersOf(people: number): Layer[] {
  const sizes = [Math.min(1, people), Math.min(7, Math.max(0, people - 1))]
  let left = people - sizes[0]! - sizes[1]!
  for (const share of shares) {
    const atMost = sizes.at(-1)! * (share === 1 ? 9 : typicalSpan)
    const size = Math.min(left, Math.floor(atMost), Math.max(4, Math.round(left * share)))
    if (size <= 0) break
    sizes.push(size)
    left -= size
  }
  let first = 0
  return sizes.map((size, depth) => {
    const below = sizes[depth + 1] ?? 0
    const managers = below === 0 ? 0 : Math.min(size, Math.max(1, Math.round(below / typicalSpan)))
    const layer = { first, size, managers }
    first += size
    return layer
  })
}

/** Managers stand evenly spread through their layer, so that teams and single specialists mix. */
function placeOfManager(layer: Layer, team: number): number {
  return layer.first + Math.floor((team * layer.size) / layer.managers)
}

/** Teams are cut at even distances, each cut moved by nobody or one person: spans stay between 4 and 9. */
function teamOf(offset: number, layer: Layer, teams: number, chance: Chance): number {
  const cut = (team: number): number => {
    if (team <= 0) return 0
    return Math.floor((team * layer.size) / teams) + chance.below(2, layer.first + team, 'span')
  }
  const near = Math.min(teams - 1, Math.floor((offset * teams) / layer.size))
  for (const team of [near + 1, near]) if (team < teams && offset >= cut(team)) return team
  return near - 1
}
