import { compareTuples } from './tuples.ts'
import { note, type Session, type SessionSide } from './session.ts'
import { noteOddRows, noteStanding, STANDING, TRAITS } from './standing.ts'

/** Adds somebody without edges, at price 0. */
export function addPerson(session: Session, side: SessionSide, id: string, min: number, max: number): number {
  const person = side.ids.length
  side.min = withRoom(side.min, person + 1)
  side.max = withRoom(side.max, person + 1)
  side.gone = withRoom(side.gone, person + 1)
  side.price = withRoom(side.price, (person + 1) * session.depth)
  side.lump = withRoom(side.lump, person + 1)
  side.standing = withRoom(side.standing, STANDING * (person + 1))
  side.min[person] = min
  side.max[person] = max
  side.gone[person] = 0
  side.price.fill(0, person * session.depth, (person + 1) * session.depth)
  side.lump[person] = 0
  if (compareTuples(session.depth, new Float64Array(session.depth), 0, side.least, 0) < 0) side.least.fill(0)
  side.ids.push(id)
  side.held.push([])
  side.standing[STANDING * person + TRAITS] = 0
  noteStanding(session, side, person)
  side.at.set(id, person)
  note(session, 8, () => {
    side.ids.pop()
    side.held.pop()
    side.at.delete(id)
  })
  return person
}

/** Adds an edge that nobody holds between a person and a partner of the other side. */
export function addEdge(
  session: Session,
  side: SessionSide,
  person: number,
  partner: number,
  score: number,
): void {
  const { edges, left, right } = session
  const edge = edges.count++
  edges.row = withRoom(edges.row, edge + 1)
  edges.col = withRoom(edges.col, edge + 1)
  edges.score = withRoom(edges.score, edge + 1)
  edges.state = withRoom(edges.state, edge + 1)
  const [i, j] = side === left ? [person, partner] : [partner, person]
  edges.row[edge] = i
  edges.col[edge] = j
  edges.score[edge] = score
  edges.state[edge] = 0
  session.highestScore = Math.max(session.highestScore, Math.abs(score))
  noteOddRows(session, edge)
  appendTo(left.later, i, edge)
  appendTo(right.later, j, edge)
  note(session, 8, () => {
    edges.count--
    left.later.get(i)!.pop()
    right.later.get(j)!.pop()
  })
}

function appendTo(map: Map<number, number[]>, key: number, edge: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [edge])
  else list.push(edge)
}

function withRoom<T extends Int32Array | Uint8Array | Float64Array>(array: T, length: number): T {
  if (array.length >= length) return array
  const Kind = array.constructor as new (size: number) => T
  const grown = new Kind(length + (length >> 2) + 16)
  grown.set(array)
  return grown
}
