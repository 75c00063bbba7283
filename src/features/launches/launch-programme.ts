import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { moveProgramme } from '#features/programmes/move-programme.ts'
import { programmeStates } from '#features/programmes/programme-state.rules.ts'
import { programmeFailures as failures } from '#features/programmes/programmes.contract.ts'
import { mayPass } from './gates.rules.ts'
import { readLaunch } from './read-launch.ts'

/**
 * Launches a programme whose gates are all passed; over open gates only when whoever asks takes that on by name. A readiness check
 * that says not yet is no gate like the others: that decision is taken on beforehand, with a reason.
 */
export async function launchProgramme(
  work: Work,
  { programmeId, overOpenGates = false }: { programmeId: string; overOpenGates?: boolean },
): Promise<void> {
  const { programme, gates, readiness } = await readLaunch(work, { programmeId })
  if (programme.state === 'launched') return work.upkeep()
  if (programme.state === 'closed') throw new Failure(failures.cannotMove)
  if (readiness.verdict === 'not-yet' && !readiness.override) throw new Failure(failures.notReady)
  if (!mayPass(gates)) {
    if (!overOpenGates) throw new Failure(failures.notLaunchable)
    const open = gates.flatMap(({ missing }) => missing).join(' ')
    work.record({ action: 'launch.taken-on', subject: ['programme', programmeId], detail: { open } })
  }
  const from = programmeStates.indexOf(programme.state)
  for (const to of programmeStates.slice(from + 1, programmeStates.indexOf('launched') + 1))
    await moveProgramme(work, { programmeId, to })
}
