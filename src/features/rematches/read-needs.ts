import type { Work } from '#platform/database/work.ts'
import { readWaitingLine, type InLine } from '#features/match-runs/read-waiting-line.ts'
import { takenPlaces } from './ask-engine.ts'
import { listNeeds, type NamedNeed } from './list-needs.ts'

export interface Needs {
  readonly programme: { readonly programmeId: string; readonly name: string }
  /** Whom an end left without a partner. */
  readonly needs: readonly NamedNeed[]
  /** Whom the match left out, first come first, each with the place that is free for them now. */
  readonly line: readonly InLine[]
  /** Before the first pairs are approved nobody is offered a place. */
  readonly begun: boolean
}

export async function readNeeds(work: Work, { programmeId }: { programmeId: string }): Promise<Needs> {
  const { programme, needs } = await listNeeds(work, { programmeId })
  const { fixed, open, resting } = await takenPlaces(work, { programmeId })
  const line = await readWaitingLine(work, { programmeId, fixed, open, resting })
  const isNeed = (one: InLine) =>
    needs.some(({ personId, side }) => personId === one.personId && side === one.side)
  return { programme, needs, begun: fixed.length + open.length > 0, line: line.filter((one) => !isNeed(one)) }
}
