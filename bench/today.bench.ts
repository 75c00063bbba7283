import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openInstallation } from '#app/installation.ts'
import { runUseCase } from '#platform/database/run-use-case.ts'
import type { Work } from '#platform/database/work.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { loadDemoPeople } from '#features/demo/load-demo-people.ts'
import { inventCourse } from '#features/demo/demo-course.rules.ts'
import { seededChance } from '#features/demo/seeded-chance.rules.ts'
import { openAgreement } from '#features/agreements/open-agreement.ts'
import { refreshProgramme } from '#features/momentum/refresh-programme.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { listPeopleOutside } from '#features/people/people-outside.reads.ts'
import { takeOverPairs } from '#features/pairs/take-over-pairs.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { moveProgramme } from '#features/programmes/move-programme.ts'
import { takeOverCourse } from '#features/sessions/take-over-course.ts'
import { readToday } from '#features/today/read-today.ts'

const day = 86_400_000

/** `npm run bench -- today [pairs...]`: how long Today takes to answer, in one transaction, with pairs of nine weeks behind them. */
export async function main(options: readonly string[]): Promise<void> {
  const sizes = options.length > 0 ? options.map(Number) : [100, 1000, 10_000]
  console.log('| pairs | hours | Today: median of 15 (ms) | worst (ms) | all pairs read anew (s) |')
  console.log('| ---: | ---: | ---: | ---: | ---: |')
  for (const pairs of sizes) await measure(pairs)
}

async function measure(pairs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'upstream-bench-'))
  const settings = readSettings({ ...process.env, UPSTREAM_DATA: folder, UPSTREAM_LOG: 'error', PORT: '0' })
  const installation = await openInstallation(settings)
  try {
    const { machinery } = installation
    const caller = {
      organisationId: machinery.chance.newId(machinery.clock.now()),
      actor: { kind: 'system' },
    } as const
    const organisation = { name: 'Halvard & Wren', language: 'en', timeZone: 'Europe/London' }
    await runUseCase(machinery, caller, createOrganisation, organisation)
    await loadDemoPeople(machinery, caller, { seed: 7, people: Math.ceil(pairs * 2.9) + 60 })
    const { programmeId, hours } = await runUseCase(machinery, caller, fill, { pairs })
    const before = performance.now()
    await refreshProgramme(machinery, caller, { programmeId })
    const refresh = (performance.now() - before) / 1000
    const times: number[] = []
    for (let round = 0; round < 18; round += 1) {
      const start = performance.now()
      await runUseCase(machinery, caller, readToday, { programmeId })
      if (round > 2) times.push(performance.now() - start)
    }
    const sorted = times.toSorted((a, b) => a - b)
    const said = (value: number | undefined) => Math.round(value ?? 0)
    console.log(
      `| ${pairs} | ${hours} | ${said(sorted[Math.floor(sorted.length / 2)])} | ${said(sorted.at(-1))} | ${refresh.toFixed(1)} |`,
    )
  } finally {
    await installation.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(
  work: Work,
  { pairs }: { pairs: number },
): Promise<{ programmeId: string; hours: number }> {
  const chance = seededChance(7)
  const launchedAt = new Date(work.now.getTime() - 59 * day)
  const { programmeId } = await createProgramme(work, { name: 'Wider View', startingPoint: 'digital-skills' })
  for (const to of ['approved', 'open', 'launched'] as const) await moveProgramme(work, { programmeId, to })
  const people = await listPeopleOutside(work)
  // Most pairs are well; of the troubled ones there are as many in each hundred as in the demo.
  const courses = Array.from({ length: pairs }, (_, place) =>
    inventCourse(place % 120, { launchedAt, now: work.now, chance }),
  )
  const why = { topics: [], topicsBack: [], languages: [], interests: [], sharedHours: null }
  const { pairIds } = await takeOverPairs(work, {
    programmeId,
    runId: work.newId(),
    pairs: courses.map(({ state, acceptedAt }, place) => ({
      mentorId: people[(place * 2) % people.length]!.personId,
      menteeId: people[(place * 2 + 1) % people.length]!.personId,
      why,
      state,
      acceptedAt,
    })),
  })
  let hours = 0
  for (const [place, pairId] of pairIds.entries()) {
    const course = courses[place]!
    hours += course.hours.length
    if (course.hours.length > 0) await takeOverCourse(work, { pairId, programmeId, hours: course.hours })
    if (place === 0) await openAgreement(work, { pairId, programmeId })
  }
  return { programmeId, hours }
}
