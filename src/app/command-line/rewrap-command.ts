import type { Command } from 'commander'
import { runUseCase } from '#platform/database/run-use-case.ts'
import { asTransaction, type Work } from '#platform/database/work.ts'
import { listWrapKeys } from '#platform/sealing/list-wrap-keys.ts'
import { countOldWraps, rewrapKeys, type Rewrapped } from '#platform/sealing/rewrap-keys.ts'
import { readSettings, sealingKeyFile } from '#platform/settings/settings.ts'
import { listOrganisations } from '#features/organisations/organisations.reads.ts'
import { openInstallation } from '../installation.ts'
import { showProgress } from './progress-line.ts'
import { Sentence } from './sentence.ts'

export function addRewrap(program: Command): void {
  program
    .command('rewrap-keys')
    .description('Wrap whatever is sealed with the first key of the key file, so that older keys can go')
    .option('--json', 'print one JSON line last')
    .action(rewrap)
}

async function rewrap({ json }: { json?: boolean }): Promise<void> {
  const settings = readSettings(process.env)
  const file = sealingKeyFile(settings)
  const { machinery, address, close } = await openInstallation(settings)
  const progress = showProgress()
  try {
    const [current, ...older] = machinery.sealing.keys()
    if (!current)
      throw new Sentence(`There is no key in ${file}. Nothing was changed. bin/upstream doctor says more.`)
    const organisations = await machinery.database
      .transaction()
      .execute((transaction) => listOrganisations(asTransaction(transaction)))
    const { sealing, chance } = machinery
    const waiting = new Map<string, number>()
    for (const organisationId of organisations)
      waiting.set(organisationId, await countOldWraps(address, { organisationId, sealing }))
    const all = [...waiting.values()].reduce((sum, count) => sum + count, 0)
    const sum = { done: 0, closed: 0 }
    let before = 0
    for (const [organisationId, old] of waiting) {
      if (old === 0) continue
      const caller = { organisationId, actor: { kind: 'system' } } as const
      await runUseCase(machinery, caller, noteRewrap, { action: 'keys.rewrap-begun', done: 0, closed: 0 })
      const onProgress = (looked: number) => progress.part('wrapping data keys', (before + looked) / all)
      const { done, closed } = await rewrapKeys(address, { organisationId, sealing, chance, onProgress })
      await runUseCase(machinery, caller, noteRewrap, { action: 'keys.rewrapped', done, closed })
      sum.done += done
      sum.closed += closed
      before += old
    }
    progress.end()
    const needed = new Set(await listWrapKeys(address))
    const lines = older.map(({ id }, at) => ({ id, words: `line ${at + 2} (${id})` }))
    const [kept, spare] = [true, false].map((is) => lines.filter(({ id }) => needed.has(id) === is)) as [
      typeof lines,
      typeof lines,
    ]
    if (json)
      return console.log(
        JSON.stringify({
          key: current.id,
          ...sum,
          kept: kept.map(({ id }) => id),
          spare: spare.map(({ id }) => id),
        }),
      )
    console.log(`Wrapped ${sum.done} data keys anew with key ${current.id}.`)
    if (sum.closed > 0)
      console.log(
        `${sum.closed} could not be opened: their key is in no line of ${file}. They stay as they are.`,
      )
    if (kept.length > 0)
      console.log(
        `Still needed in ${file}: ${wordsOf(kept)}. Codes of confidential cases were made with it; each is renewed when it is next used.`,
      )
    if (spare.length > 0)
      console.log(
        `Not needed in ${file} any more: ${wordsOf(spare)}. Keep it in another place with the backups from before: what is sealed in them opens only with it.`,
      )
  } finally {
    progress.end()
    await close()
  }
}

const wordsOf = (lines: readonly { words: string }[]) => lines.map(({ words }) => words).join(', ')

async function noteRewrap(
  work: Work,
  { action, done, closed }: { action: 'keys.rewrap-begun' | 'keys.rewrapped' } & Rewrapped,
): Promise<void> {
  work.record({ action, subject: ['organisation', work.organisationId], detail: { done, closed } })
}
