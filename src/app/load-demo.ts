import { runUseCase } from '#platform/database/run-use-case.ts'
import { asTransaction } from '#platform/database/work.ts'
import { saveHelpSettings } from '#features/concerns/save-help-settings.ts'
import { demoHelp } from '#features/demo/demo-help.data.ts'
import { hasDemoAccounts } from '#features/accounts/has-demo-accounts.ts'
import { loadDemoAccounts } from '#features/accounts/load-demo-accounts.ts'
import { demoOrganisation } from '#features/demo/generate-organisation.ts'
import { loadDemoCourse } from '#features/demo/load-demo-course.ts'
import { loadDemoPeople } from '#features/demo/load-demo-people.ts'
import { loadDemoProgramme } from '#features/demo/load-demo-programme.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { listOrganisations } from '#features/organisations/organisations.reads.ts'
import { Sentence } from './command-line/sentence.ts'
import type { Installation } from './installation.ts'

export interface DemoLink {
  readonly role: string
  /** Sign-in link below the public address. */
  readonly path: string
}

/** Fills an empty installation with the invented organisation; one that is already filled only gets new sign-in links. */
export async function loadDemo({ machinery }: Installation): Promise<DemoLink[]> {
  const known = await machinery.database
    .transaction()
    .execute((transaction) => listOrganisations(asTransaction(transaction)))
  const organisationId = known[0] ?? machinery.chance.newId(machinery.clock.now())
  const caller = { organisationId, actor: { kind: 'system' } } as const
  if (known.length > 0 && !(await runUseCase(machinery, caller, hasDemoAccounts, undefined)))
    throw new Sentence(
      'This installation holds an organisation of its own, so no invented people were added. Nothing was started. To look around, use another folder: UPSTREAM_DATA=demo npm start -- --demo',
    )
  if (known.length === 0) {
    const organisation = { name: 'Halvard & Wren', language: 'en', timeZone: 'Europe/London' }
    await runUseCase(machinery, caller, createOrganisation, organisation)
    await loadDemoPeople(machinery, caller, demoOrganisation)
    await runUseCase(machinery, caller, loadDemoCourse, demoOrganisation)
    await runUseCase(machinery, caller, loadDemoProgramme, demoOrganisation)
    await runUseCase(machinery, caller, saveHelpSettings, demoHelp)
  }
  return runUseCase(machinery, caller, loadDemoAccounts, undefined)
}
