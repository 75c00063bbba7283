import type { Work } from '#platform/database/work.ts'
import { speak } from '#words/speak.ts'
import { readingMinutes } from './markdown.rules.ts'
import { moduleText } from './module-words.rules.ts'
import type { ModuleKey } from './training-modules.data.ts'
import { listSettings } from './trainings.store.ts'

/** How many minutes these readings take, as the programme has them. */
export async function measureReadings(
  work: Work,
  { programmeId, modules }: { programmeId: string; modules: readonly ModuleKey[] },
): Promise<number> {
  const settings = await listSettings(work.db, work.organisationId, programmeId)
  const english = speak('en', {})
  const textOf = (module: ModuleKey) =>
    settings.find((one) => one.module === module)?.ownText ?? moduleText(english, module)
  return modules.reduce((sum, module) => sum + readingMinutes(textOf(module)), 0)
}
