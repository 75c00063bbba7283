import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findActiveAccount } from '#features/accounts/accounts.reads.ts'
import { listCatalogue } from '#features/topics/topics.reads.ts'
import {
  briefFailures as failures,
  briefQuestions,
  caseQuestions,
  type Brief,
  type BriefContent,
} from './briefs.contract.ts'
import { findBrief, listBriefs } from './briefs.store.ts'
import type { Design } from './design.contract.ts'
import { mayRunProgrammes } from './programmes.policy.ts'
import { readDesign } from './programmes.reads.ts'

/** The brief as it would be sent now. */
export async function composeBrief(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<BriefContent> {
  const { programme, design } = await readDesign(work, { programmeId })
  const names = new Map((await listCatalogue(work)).map(({ topicId, name }) => [topicId, name]))
  const inBrief = design['in-brief']?.inBrief === 'yes'
  const part = Object.fromEntries(
    [...briefQuestions, ...(inBrief ? caseQuestions : [])].flatMap((question) =>
      design[question] ? [[question, design[question]]] : [],
    ),
  ) as Design
  return {
    programmeName: programme.name,
    design: part,
    topicNames: (design.topics?.topicIds ?? []).flatMap((topicId) => names.get(topicId) ?? []),
  }
}

/** A brief for whoever was asked: behind the mailed link, or signed in under the address it went to. Coordinators may read, not decide. */
export async function readBriefFor(
  work: Work,
  { briefId }: { briefId: string | null },
): Promise<{ brief: Brief; mayDecide: boolean }> {
  const { actor } = work
  const wanted = actor.kind === 'link' ? (actor.subjectId ?? null) : briefId
  const brief = wanted && isId(wanted) ? await findBrief(work.db, work.organisationId, wanted) : undefined
  if (!brief) throw new Failure(failures.notFound)
  if (actor.kind === 'link') return { brief, mayDecide: true }
  if (mayRunProgrammes(actor)) return { brief, mayDecide: false }
  const address = await addressOf(work)
  // Somebody else's brief and a made-up one answer alike.
  if (address === null || address !== brief.sponsorAddress) throw new Failure(failures.notFound)
  return { brief, mayDecide: true }
}

/** The programme a brief speaks of; null for one that is not there. */
export async function findBriefProgramme(
  work: Work,
  { briefId }: { briefId: string },
): Promise<string | null> {
  return (await findBrief(work.db, work.organisationId, briefId))?.programmeId ?? null
}

export async function listMyBriefs(work: Work): Promise<Brief[]> {
  const address = await addressOf(work)
  return address === null ? [] : listBriefs(work.db, work.organisationId, { address })
}

/** What became of the newest brief of a programme, and whether the design has changed since it was sent. */
export async function readBriefState(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ brief: Brief; changedSince: boolean } | null> {
  const brief = (await listBriefs(work.db, work.organisationId, { programmeId }))[0]
  if (!brief) return null
  const now = await composeBrief(work, { programmeId })
  return { brief, changedSince: canonical(now) !== canonical(brief.content) }
}

async function addressOf(work: Work): Promise<string | null> {
  const { actor } = work
  if (actor.kind !== 'account' || actor.role !== 'sponsor') return null
  return (await findActiveAccount(work, actor.accountId))?.address ?? null
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

/** jsonb keeps no order of keys, so two briefs are compared with theirs sorted. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
