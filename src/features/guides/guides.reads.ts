import type { Work } from '#platform/database/work.ts'
import { findAgreementInForce } from '#features/agreements/agreements.reads.ts'
import { mayEnterRoom } from '#features/notes/notes.policy.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { findPairById, type Pair } from '#features/pairs/pairs.reads.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { listSessionsOfPair, readSession, type PairSession } from '#features/sessions/sessions.reads.ts'
import { listCatalogue, readTopicFinder } from '#features/topics/topics.reads.ts'
import type { Topic } from '#features/topics/topics.contract.ts'
import { openText, openDataKey } from '#platform/sealing/seal.ts'
import { wrapPurpose } from '#platform/sealing/wrap-purposes.rules.ts'
import { listAgendaItems, listSensitiveItems, type AgendaItem } from './agenda-items.store.ts'
import type { PairNames, Starter } from './agenda-words.rules.ts'
import type { AgendaKind } from './agendas.data.ts'
import { agendaOf, originalAgenda, type Agenda, type TemplatePart } from './agendas.rules.ts'
import { listProgrammeAgendas } from './programme-agendas.store.ts'
import { sessionOf, startersOf, type Hour } from './starters.rules.ts'

/** The plan of a kind of session in a programme: its own, or the product's. */
export async function readTemplate(
  work: Work,
  { programmeId, kind }: { programmeId: string; kind: AgendaKind },
): Promise<readonly TemplatePart[]> {
  const own = await listProgrammeAgendas(work.db, work.organisationId, programmeId)
  return own.find((one) => one.kind === kind)?.parts ?? originalAgenda(kind)
}

export interface ChosenStarter extends Starter {
  readonly itemId: string
  readonly side: 'mentor' | 'mentee'
  /** Name of the topic it comes from, or null for words of their own. */
  readonly topic: string | null
  readonly sensitive: boolean
  readonly sessionId: string | null
  readonly addedAt: Date
}

/** Everything the two have chosen for their sessions. Own words are opened for the two alone: for anybody else they are not there. */
export async function listStarters(work: Work, { pairId }: { pairId: string }): Promise<ChosenStarter[]> {
  const items = await listAgendaItems(work.db, work.organisationId, pairId)
  const topics = items.length > 0 ? await listCatalogue(work) : []
  const inside = mayEnterRoom(work.actor)
  return items.flatMap((item) => {
    if (item.own && !inside) return []
    const topic = topics.find(({ topicId }) => topicId === item.topicId)
    const text = item.own
      ? openText(
          openDataKey(work, item.own.keyWrap, wrapPurpose('pair_agenda_items', item.itemId)),
          item.own.sealed,
          wrapPurpose('pair_agenda_items', item.itemId),
        )
      : textOf(item, topic)
    if (text === '') return []
    const { itemId, side, back, sessionId, addedAt } = item
    const sensitive = topic?.sensitive ?? false
    return [{ itemId, side, back, sessionId, addedAt, text, topic: topic?.name ?? null, sensitive }]
  })
}

function textOf({ part }: AgendaItem, topic: Topic | undefined): string {
  return part && topic ? topic.guide[part] : ''
}

/** Of the sessions given, those a topic was chosen for that the catalogue marks as sensitive: which they are, not what about. For counting. */
export async function listSensitiveSessions(
  work: Work,
  { pairIds, sessions }: { pairIds: readonly string[]; sessions: readonly (Hour & { pairId: string })[] },
): Promise<Set<string>> {
  const chosen = await listSensitiveItems(work.db, work.organisationId, pairIds)
  const hours = chosen.length > 0 ? Map.groupBy(sessions, ({ pairId }) => pairId) : new Map()
  return new Set(chosen.flatMap((item) => sessionOf(item, hours.get(item.pairId) ?? [])?.sessionId ?? []))
}

export interface SessionPlan {
  readonly session: PairSession
  readonly pair: Pair
  readonly agenda: Agenda
  readonly names: PairNames
  readonly starters: readonly ChosenStarter[]
  /** Starters that may stand in a calendar, which others read too: no own words, nothing of a sensitive topic. */
  readonly calendarStarters: readonly ChosenStarter[]
  readonly offLimits: string
  /** Topics of the pair, or of a chosen starter, that need care. */
  readonly sensitiveTopics: readonly Topic[]
}

/** All a session's page and its calendar entry need; say it with `spokenAgenda` or `agendaText`. Whether the asker may know is for the caller to decide. */
export async function readSessionPlan(
  work: Work,
  { sessionId }: { sessionId: string },
): Promise<SessionPlan | null> {
  const session = await readSession(work, { sessionId })
  const { kind, programmeId, pairId } = session
  const minutes = (session.endsAt.getTime() - session.startsAt.getTime()) / 60_000
  const [pair, sessions, chosen, agreement, { design }, template] = await Promise.all([
    findPairById(work, { pairId }),
    listSessionsOfPair(work, { pairId }),
    listStarters(work, { pairId }),
    findAgreementInForce(work, { pairId }),
    readDesign(work, { programmeId }),
    readTemplate(work, { programmeId, kind }),
  ])
  if (!pair) return null
  const [named] = await namePeople(work, [pair])
  const starters = startersOf(chosen, sessionId, sessions)
  return {
    session,
    pair,
    agenda: agendaOf(kind, minutes, template),
    names: { mentor: named?.mentorPerson?.fullName ?? '', leader: named?.menteePerson?.fullName ?? '' },
    starters,
    calendarStarters: starters.filter(({ topic, sensitive }) => topic !== null && !sensitive),
    offLimits: agreement?.content.offLimits ?? design.agreement?.offLimits ?? '',
    sensitiveTopics: (
      await listTopicsOfPair(work, { pair, also: starters.map(({ topic }) => topic) })
    ).filter(({ sensitive }) => sensitive),
  }
}

/** The topics a pair works on, as the catalogue has them. */
export async function listTopicsOfPair(
  work: Work,
  { pair, also = [] }: { pair: Pair; also?: readonly (string | null)[] },
): Promise<Topic[]> {
  const [find, catalogue] = await Promise.all([readTopicFinder(work), listCatalogue(work)])
  const names = [...pair.why.topics.map(({ topic }) => topic), ...also.filter((name) => name !== null)]
  const ids = new Set(names.map((name) => find(name)))
  return catalogue.filter(({ topicId, state }) => ids.has(topicId) && state !== 'draft')
}
