import type { Work } from '#platform/database/work.ts'
import { findHelps } from '#features/momentum/find-helps.ts'
import type { HelpKind } from '#features/momentum/help.rules.ts'
import { findPairReading, type PairReading } from '#features/momentum/momentum.reads.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { listPersonsByIds } from '#features/people/people.reads.ts'
import type { Need } from './needs.rules.ts'

/** The pair behind a need, as far as its line shows it; of a group the one that has waited longest. */
export interface NeedPair {
  readonly pairId: string
  readonly menteeId: string
  readonly mentor: string
  readonly mentee: string
  readonly topic: string | null
  readonly reading: PairReading | null
  /** What would help with this alert, the best first. */
  readonly helps: readonly HelpKind[]
}

export type NamedNeed = Need & {
  readonly pair: NeedPair | null
  /** Of somebody without a partner: their name, and that of the one who was. */
  readonly person: { readonly name: string; readonly other: string } | null
}

/** Only the few that stand on the screen are looked up. */
export async function nameNeeds(work: Work, needs: readonly Need[]): Promise<NamedNeed[]> {
  const named: NamedNeed[] = []
  for (const need of needs) {
    const pairId =
      need.kind === 'pair' || need.kind === 'unread'
        ? need.pairId
        : need.kind === 'pairs'
          ? need.pairIds[0]!
          : null
    const person = need.kind === 'partner' ? await peopleOf(work, need) : null
    named.push({ ...need, person, pair: pairId === null ? null : await pairOf(work, need, pairId) })
  }
  return named
}

async function peopleOf(
  work: Work,
  { personId, otherId }: { personId: string; otherId: string },
): Promise<NamedNeed['person']> {
  const people = await listPersonsByIds(work, { personIds: [personId, otherId] })
  const nameOf = (id: string) => isolated(people.find((one) => one.personId === id)?.fullName)
  return { name: nameOf(personId), other: nameOf(otherId) }
}

async function pairOf(work: Work, need: Need, pairId: string): Promise<NeedPair | null> {
  const pair = await findPairById(work, { pairId })
  if (!pair) return null
  const [named] = await namePeople(work, [pair])
  return {
    pairId,
    menteeId: pair.menteeId,
    mentor: isolated(named!.mentorPerson?.fullName),
    mentee: isolated(named!.menteePerson?.fullName),
    topic: pair.why.topics.toSorted((a, b) => a.rank - b.rank)[0]?.topic ?? null,
    reading: (await findPairReading(work, { pairId })) ?? null,
    helps: need.kind === 'pair' ? await findHelps(work, { kind: need.alert, pairs: [pair] }) : [],
  }
}

/** A name inside a sentence keeps its own direction, whatever the script of either. */
function isolated(name: string | undefined): string {
  return name ? `\u2068${name}\u2069` : ''
}
