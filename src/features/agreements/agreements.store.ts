import { tables, type Transaction } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { agreementContent, type AgreementContent } from './agreements.contract.ts'

type Own = 'agreement_versions' | 'agreement_signatures'

export interface Signature {
  readonly side: Side
  readonly initials: string
  readonly language: string
  readonly signedAt: Date
}

export interface AgreementVersion {
  readonly version: number
  readonly content: AgreementContent
  readonly proposedBy: Side | 'programme'
  readonly createdAt: Date
  readonly signatures: readonly Signature[]
  readonly signedBy: readonly Side[]
}

export async function insertVersion(
  db: Transaction,
  organisationId: string,
  pairId: string,
  written: { version: number; content: AgreementContent; proposedBy: Side | 'programme'; at: Date },
): Promise<void> {
  await tables<Own>(db)
    .insertInto('agreement_versions')
    .values({
      organisation_id: organisationId,
      pair_id: pairId,
      version: written.version,
      content: JSON.stringify(written.content),
      proposed_by: written.proposedBy,
      created_at: written.at,
    })
    .execute()
}

export async function insertSignature(
  db: Transaction,
  organisationId: string,
  pairId: string,
  version: number,
  { side, initials, language, signedAt }: Signature,
): Promise<void> {
  await tables<Own>(db)
    .insertInto('agreement_signatures')
    .values({
      organisation_id: organisationId,
      pair_id: pairId,
      version,
      side,
      initials,
      language,
      signed_at: signedAt,
    })
    .execute()
}

/** Every version of a pair, the first one first. */
export async function listVersions(
  db: Transaction,
  organisationId: string,
  pairId: string,
): Promise<AgreementVersion[]> {
  const [versions, signatures] = await Promise.all([
    tables<Own>(db)
      .selectFrom('agreement_versions')
      .select(['version', 'content', 'proposed_by', 'created_at'])
      .where('organisation_id', '=', organisationId)
      .where('pair_id', '=', pairId)
      .orderBy('version')
      .execute(),
    tables<Own>(db)
      .selectFrom('agreement_signatures')
      .select(['version', 'side', 'initials', 'language', 'signed_at'])
      .where('organisation_id', '=', organisationId)
      .where('pair_id', '=', pairId)
      .orderBy('signed_at')
      .execute(),
  ])
  return versions.map((row) => {
    const own = signatures
      .filter(({ version }) => version === row.version)
      .map(({ side, initials, language, signed_at }) => ({
        side: side as Side,
        initials,
        language,
        signedAt: signed_at,
      }))
    return {
      version: row.version,
      content: agreementContent.parse(row.content),
      proposedBy: row.proposed_by as AgreementVersion['proposedBy'],
      createdAt: row.created_at,
      signatures: own,
      signedBy: own.map(({ side }) => side),
    }
  })
}

/** What binds each of several pairs; those whose agreement is not in force are missing. */
export async function listAgreed(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<Map<string, AgreementContent>> {
  const rows = await tables<Own>(db)
    .selectFrom('agreement_versions as version')
    .innerJoin('agreement_signatures as signed', (join) =>
      join
        .onRef('signed.organisation_id', '=', 'version.organisation_id')
        .onRef('signed.pair_id', '=', 'version.pair_id')
        .onRef('signed.version', '=', 'version.version'),
    )
    .select(['version.pair_id', 'version.version', 'version.content'])
    .where('version.organisation_id', '=', organisationId)
    .where('version.pair_id', 'in', pairIds)
    .groupBy(['version.pair_id', 'version.version', 'version.content'])
    .having(({ fn }) => fn.count('signed.side'), '=', 2)
    .orderBy('version.version')
    .execute()
  return new Map(rows.map(({ pair_id, content }) => [pair_id, agreementContent.parse(content)]))
}
