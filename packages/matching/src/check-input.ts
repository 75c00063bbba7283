import type { Instance } from './instance.ts'
import type { InputProblem, Side, SolveSpec } from './solve-spec.ts'
import { checkSpec } from './check-spec.ts'

const LARGEST = 2 ** 31 - 1

/** Everything that is wrong with an instance and what is asked of it; an empty list means it can be solved. O(E). */
export function checkInput(instance: Instance, spec: SolveSpec): InputProblem[] {
  const shape = checkShape(instance)
  if (shape.length > 0) return shape
  return [
    ...checkIds(instance.left, 'left'),
    ...checkIds(instance.right, 'right'),
    ...checkLimits(instance.left, instance.leftMin, instance.leftMax, 'left'),
    ...checkLimits(instance.right, instance.rightMin, instance.rightMax, 'right'),
    ...checkEdges(instance),
    ...checkLocks(instance),
    ...checkSpec(instance, spec),
  ]
}

function checkShape(instance: Instance): InputProblem[] {
  const { left, right, rowPtr, col } = instance
  const problems: InputProblem[] = []
  const expect = (name: string, length: number, wanted: number) => {
    if (length !== wanted)
      problems.push({
        rule: 'array-length',
        people: [],
        message: `${name} has ${length} entries, expected ${wanted}`,
      })
  }
  expect('leftMin', instance.leftMin.length, left.length)
  expect('leftMax', instance.leftMax.length, left.length)
  expect('rightMin', instance.rightMin.length, right.length)
  expect('rightMax', instance.rightMax.length, right.length)
  expect('rowPtr', rowPtr.length, left.length + 1)
  expect('score', instance.score.length, col.length)
  expect('locked', instance.locked.length, col.length)
  if (instance.current !== undefined) expect('current', instance.current.length, col.length)
  if (problems.length > 0) return problems
  let isRising = rowPtr[0] === 0 && rowPtr[left.length] === col.length
  for (let i = 0; i < left.length; i++) isRising &&= rowPtr[i]! <= rowPtr[i + 1]!
  if (!isRising)
    problems.push({
      rule: 'array-length',
      people: [],
      message: 'rowPtr does not rise from 0 to the number of edges',
    })
  return problems
}

function checkIds(ids: readonly string[], side: Side): InputProblem[] {
  const problems: InputProblem[] = []
  for (let k = 1; k < ids.length; k++) {
    const [before, id] = [ids[k - 1]!, ids[k]!]
    if (before === id)
      problems.push({ rule: 'duplicate-id', people: [id], message: `${id} stands twice on the ${side} side` })
    if (before > id)
      problems.push({
        rule: 'edge-order',
        people: [id],
        message: `${id} stands after ${before} on the ${side} side: ids must rise`,
      })
  }
  return problems
}

function checkLimits(ids: readonly string[], min: Int32Array, max: Int32Array, side: Side): InputProblem[] {
  const problems: InputProblem[] = []
  for (let k = 0; k < ids.length; k++) {
    if (min[k]! >= 0 && min[k]! <= max[k]!) continue
    problems.push({
      rule: 'capacity',
      people: [ids[k]!],
      message: `${ids[k]} (${side}) has a least of ${min[k]} and a most of ${max[k]} pairs`,
    })
  }
  return problems
}

function checkEdges(instance: Instance): InputProblem[] {
  const { left, right, rowPtr, col, score } = instance
  const problems: InputProblem[] = []
  // One byte a person stays in the cache where four would not; the marks start again every 255 rows.
  const seenBy = new Uint8Array(right.length)
  let mark = 0
  const refuse = (rule: InputProblem['rule'], people: string[], message: string) =>
    problems.push({ rule, people, message })
  for (let i = 0; i < left.length; i++) {
    if (++mark > 255) {
      seenBy.fill(0)
      mark = 1
    }
    for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) {
      const j = col[e]!
      const id = left[i]!
      if (j < 0 || j >= right.length) {
        refuse('edge-target', [id], `an edge of ${id} leads to nobody`)
        continue
      }
      if (seenBy[j] === mark)
        refuse('edge-target', [id, right[j]!], `the pair ${id}, ${right[j]} stands twice`)
      seenBy[j] = mark
      if (score[e]! < -LARGEST)
        refuse('score-range', [id, right[j]!], `the score of ${id}, ${right[j]} is out of range`)
      if (e === rowPtr[i]) continue
      const isSorted = score[e]! < score[e - 1]! || (score[e] === score[e - 1] && j > col[e - 1]!)
      if (!isSorted)
        refuse('edge-order', [id, right[j]!], `the edges of ${id} do not fall by score, then rise by person`)
    }
  }
  return problems
}

function checkLocks(instance: Instance): InputProblem[] {
  const { left, right, rowPtr, col, locked } = instance
  if (!locked.includes(1)) return []
  const leftLocks = new Int32Array(left.length)
  const rightLocks = new Int32Array(right.length)
  for (let i = 0; i < left.length; i++) {
    for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) {
      if (locked[e] !== 1 || col[e]! < 0 || col[e]! >= right.length) continue
      leftLocks[i]!++
      rightLocks[col[e]!]!++
    }
  }
  return [
    ...overLimit(left, leftLocks, instance.leftMax, 'left'),
    ...overLimit(right, rightLocks, instance.rightMax, 'right'),
  ]
}

function overLimit(ids: readonly string[], locks: Int32Array, max: Int32Array, side: Side): InputProblem[] {
  const problems: InputProblem[] = []
  for (let k = 0; k < ids.length; k++) {
    if (locks[k]! <= max[k]!) continue
    const message = `${ids[k]} (${side}) is locked into ${locks[k]} pairs and may have ${max[k]}`
    problems.push({ rule: 'lock-over-capacity', people: [ids[k]!], message })
  }
  return problems
}
