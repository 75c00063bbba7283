import type { Instance } from '../../src/instance.ts'
import { randomSource } from '../sparse-family.ts'

export interface QuotaTags {
  readonly tagged: Uint8Array
  readonly atLeast: number
}

/** Three of ten edges are tagged; half of all pairs have to be: far more than would come by themselves. */
export function quotaTags({ left, col }: Instance): QuotaTags {
  const random = randomSource(11)
  return {
    tagged: new Uint8Array(col.length).map(() => Number(random(10) < 3)),
    atLeast: Math.floor(left.length / 2),
  }
}

/** The same problem as a mixed integer program in CPLEX LP text: one binary an edge. */
export function quotaProgram(
  { left, right, rowPtr, col, score }: Instance,
  { tagged, atLeast }: QuotaTags,
): string {
  const edges = Array.from(col.keys())
  const columns = right.map((): number[] => [])
  for (const edge of edges) columns[col[edge]!]!.push(edge)
  const sum = (list: readonly number[]) => list.map((edge) => `x${edge}`).join(' + ')
  const wrap = (text: string) => text.replaceAll(/(.{200,}?) \+ /g, '$1\n + ')
  const rows = left.map((_, i) => wrap(`l${i}: ${sum(edges.slice(rowPtr[i], rowPtr[i + 1]))} = 1`))
  const limits = columns.flatMap((list, j) => (list.length > 0 ? [wrap(`r${j}: ${sum(list)} <= 1`)] : []))
  const quota = wrap(`q: ${sum(edges.filter((edge) => tagged[edge] === 1))} >= ${atLeast}`)
  const objective = wrap(`o: ${edges.map((edge) => `${score[edge]} x${edge}`).join(' + ')}`)
  return [
    'Maximize',
    objective,
    'Subject To',
    ...rows,
    ...limits,
    quota,
    'Binary',
    ...edges.map((edge) => `x${edge}`),
    'End',
  ].join('\n')
}
