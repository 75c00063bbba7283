import type { Work } from '#platform/database/work.ts'
import { readLaunch } from '#features/launches/read-launch.ts'
import { readDesign, readProgramme } from '#features/programmes/programmes.reads.ts'
import { programmeFailures } from '#features/programmes/programmes.contract.ts'
import { mayRunProgrammes } from '#features/programmes/programmes.policy.ts'
import { Failure } from '#contract/failure.ts'
import { courseOf, datesOf, datesToDraw } from './next-dates.rules.ts'
import { readRunning } from './read-running.ts'

/** One programme this morning: what comes next before its launch; who needs somebody after it. */
export async function readToday(
  work: Work,
  { programmeId, grouped = false }: { programmeId: string; grouped?: boolean },
) {
  if (!mayRunProgrammes(work.actor)) throw new Failure(programmeFailures.notYours)
  const programme = await readProgramme(work, { programmeId })
  if (programme.state !== 'launched')
    return { programme, launch: await readLaunch(work, { programmeId }), running: null, dates: null }
  const { design } = await readDesign(work, { programmeId })
  const course = design.dates ? courseOf(design.dates.launchOn, design.dates.endsOn, work.now) : null
  const dates = course && datesOf(course, design['check-ins']?.weeks)
  return {
    programme,
    launch: null,
    running: await readRunning(work, { programmeId, grouped }),
    dates: course && dates && { course, all: dates, drawn: datesToDraw(dates, course) },
  }
}
export type Today = Awaited<ReturnType<typeof readToday>>
export type Dates = NonNullable<Today['dates']>
