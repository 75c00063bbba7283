import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { fitOf } from './fit.rules.ts'
import type { MatchRun } from './match-run.rules.ts'
import { matchRunFailures as failures, type RunAnswer } from './match-runs.contract.ts'
import { mayRunMatches } from './match-runs.policy.ts'
import { findCertificate, findRun, listRuns } from './match-runs.store.ts'
import { listPairs, listUnmatched } from './run-results.store.ts'

const most = 200

export async function listMatchRuns(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ matchRuns: RunAnswer[] }> {
  if (!mayRunMatches(work.actor)) throw new Failure(failures.notYours)
  await readProgramme(work, { programmeId })
  return { matchRuns: (await listRuns(work.db, work.organisationId, programmeId, most)).map(toAnswer) }
}

export async function readMatchRun(work: Work, { runId }: { runId: string }) {
  if (!mayRunMatches(work.actor)) throw new Failure(failures.notYours)
  const run = await findRun(work.db, work.organisationId, runId)
  if (!run) throw new Failure(failures.runNotFound)
  return {
    ...toAnswer(run),
    pairs: (await listPairs(work.db, work.organisationId, runId)).map(
      ({ mentorId, menteeId, score, flags }) => ({
        mentorId,
        menteeId,
        fit: fitOf(score),
        flags: [...flags],
      }),
    ),
    unmatched: (await listUnmatched(work.db, work.organisationId, runId)).map(({ personId, side }) => ({
      personId,
      side,
    })),
    certificate: await findCertificate(work.db, work.organisationId, runId),
  }
}

function toAnswer({
  runId,
  programmeId,
  number,
  purpose,
  state,
  seed,
  inputSha256,
  createdAt,
  finishedAt,
}: MatchRun): RunAnswer {
  return { runId, programmeId, number, purpose, state, seed, inputSha256, createdAt, finishedAt }
}
