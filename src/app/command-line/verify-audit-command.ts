import type { Command } from 'commander'
import { runCaseUseCase } from '#platform/cases/run-case-use-case.ts'
import type { CaseWork } from '#platform/cases/case-work.ts'
import { verifyCaseLog } from '#platform/cases/verify-case-log.ts'
import { runUseCase } from '#platform/database/run-use-case.ts'
import { asTransaction, type Work } from '#platform/database/work.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { verifyEntries, type AuditHead } from '#platform/audit/verify-entries.ts'
import { listOrganisations } from '#features/organisations/organisations.reads.ts'
import { openInstallation } from '../installation.ts'
import { Sentence } from './sentence.ts'

interface Options {
  readonly head: readonly string[]
  readonly cases?: boolean
  readonly json?: boolean
}

export function addVerifyAudit(program: Command): void {
  program
    .command('verify-audit')
    .description('Walk the audit trail of every organisation and name the first entry that does not fit')
    .option(
      '--head <head>',
      'a line this command printed earlier, kept elsewhere: organisation:number:hash',
      (head: string, before: string[]) => [...before, head],
      [] as string[],
    )
    .option('--cases', 'walk the log of the case room instead')
    .option('--json', 'print one JSON line last')
    .action(verifyAudit)
}

async function verifyAudit({ head: kept, cases: room, json }: Options): Promise<void> {
  const heads = new Map(kept.map(readHead))
  const { machinery, cases, close } = await openInstallation(readSettings(process.env))
  try {
    const organisations = await machinery.database
      .transaction()
      .execute((transaction) => listOrganisations(asTransaction(transaction)))
    const verdicts = []
    for (const organisationId of new Set([...organisations, ...heads.keys()])) {
      const caller = { organisationId, actor: { kind: 'system' } } as const
      const head = heads.get(organisationId)
      const verdict = room
        ? await runCaseUseCase(cases, caller, verifyRoom, head)
        : await runUseCase(machinery, caller, verifyTrail, head)
      verdicts.push({ organisationId, ...verdict })
      if (json) continue
      if (verdict.ok) console.log(`whole  ${organisationId}:${verdict.head.number}:${verdict.head.hash}`)
      else console.log(`broken ${organisationId}: entry ${verdict.number} is ${verdict.fault}`)
    }
    const ok = verdicts.every((verdict) => verdict.ok)
    if (json) console.log(JSON.stringify({ ok, trails: verdicts }))
    if (!ok) process.exitCode = 1
  } finally {
    await close()
  }
}

function verifyTrail(work: Work, known: AuditHead | undefined) {
  return verifyEntries(work.db, work.organisationId, known)
}

function verifyRoom(work: CaseWork, known: AuditHead | undefined) {
  return verifyCaseLog(work.db, work.organisationId, known)
}

function readHead(line: string): [organisationId: string, head: AuditHead] {
  const [, organisationId, number, hash] = /^([0-9a-f-]{36}):(\d+):([0-9a-f]{64})$/.exec(line) ?? []
  if (!organisationId || !number || !hash)
    throw new Sentence(`"${line}" is no head. Copy a whole line after "whole", as verify-audit printed it.`)
  return [organisationId, { number: Number(number), hash }]
}
