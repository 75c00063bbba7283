import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { composeBrief, readBriefState } from './briefs.reads.ts'
import { programmeFailures as failures } from './programmes.contract.ts'
import { mayRunProgrammes } from './programmes.policy.ts'
import { listProgrammes, readDesign } from './programmes.reads.ts'

export async function describeProgrammes(work: Work) {
  allow(work)
  return { programmes: await listProgrammes(work) }
}

export async function describeProgramme(work: Work, { programmeId }: { programmeId: string }) {
  allow(work)
  const { programme, design, changedAfterLaunch } = await readDesign(work, { programmeId })
  return { ...programme, design: { ...design }, changedAfterLaunch: [...changedAfterLaunch] }
}

export async function describeBrief(work: Work, { programmeId }: { programmeId: string }) {
  allow(work)
  const { programmeName, design, topicNames } = await composeBrief(work, { programmeId })
  const last = await readBriefState(work, { programmeId })
  return {
    programmeName,
    design: { ...design },
    topicNames: [...topicNames],
    last: last && {
      briefId: last.brief.briefId,
      sentAt: last.brief.sentAt,
      decision: last.brief.decision,
      decidedAt: last.brief.decidedAt,
      changedSince: last.changedSince,
    },
  }
}

function allow({ actor }: Work): void {
  if (!mayRunProgrammes(actor)) throw new Failure(failures.notYours)
}
