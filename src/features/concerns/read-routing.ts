import { createHash } from 'node:crypto'
import type { Work } from '#platform/database/work.ts'
import { listCaseHandlers } from '#features/accounts/accounts.reads.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { findPeopleByAddresses, listReportingLines } from '#features/people/people.reads.ts'
import { findHelpSettings, type HelpSettings } from './help-settings.store.ts'
import { chooseHandlers, type Handler, type Route } from './routing.rules.ts'

export interface Routing extends Route {
  readonly handlers: readonly (Handler & { readonly address: string })[]
  readonly settings: HelpSettings
  readonly organisationName: string
  readonly timeZone: string
}

interface Question {
  readonly draft: string
  /** Accounts the person wants kept out. */
  readonly keepOut: readonly string[]
  /** The person's own address, when they gave one. */
  readonly address: string
}

/** Who would read this, outside every conflict that can be known. Asked before sending and again when it is sent; writes nothing. */
export async function readRouting(work: Work, { draft, keepOut, address }: Question): Promise<Routing> {
  const accounts = await listCaseHandlers(work)
  const people = await findPeopleByAddresses(work, {
    addresses: [...accounts.map((account) => account.address), ...(address ? [address] : [])],
  })
  const personOf = (mail: string) => people.get(mail.toLowerCase()) ?? null
  const handlers = accounts.map((account) => ({
    ...account,
    personId: account.personId ?? personOf(account.address),
  }))
  const personId = address ? personOf(address) : null
  const { reporting, matrix } = personId ? await listReportingLines(work) : { reporting: [], matrix: [] }
  const draw = (accountId: string) => createHash('sha256').update(`${draft} ${accountId}`).digest('hex')
  const route = chooseHandlers(handlers, keepOut, { personId, lines: [...reporting, ...matrix] }, draw)
  const { name, timeZone } = await readOrganisation(work)
  const settings = await findHelpSettings(work.db, work.organisationId)
  return { ...route, handlers, settings, organisationName: name, timeZone }
}
