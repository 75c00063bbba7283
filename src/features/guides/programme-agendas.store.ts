import { z } from 'zod'
import { tables, type Transaction } from '#platform/database/work.ts'
import { agendaKinds, type AgendaKind } from './agendas.data.ts'
import type { TemplatePart } from './agendas.rules.ts'

type Own = 'programme_agendas'

const storedParts = z.array(
  z.object({
    key: z.string().nullable(),
    minutes: z.number().int(),
    lead: z.enum(['mentor', 'mentee', 'both']),
    what: z.string().nullable(),
    prompt: z.string().nullable(),
  }),
)

export interface ProgrammeAgenda {
  readonly kind: AgendaKind
  readonly parts: readonly TemplatePart[]
  readonly changedAt: Date
}

/** The plans a programme has made its own; a kind that is missing follows the product's. */
export async function listProgrammeAgendas(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<ProgrammeAgenda[]> {
  const rows = await tables<Own>(db)
    .selectFrom('programme_agendas')
    .select(['kind', 'parts', 'changed_at'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('kind', 'in', agendaKinds)
    .execute()
  return rows.map((row) => ({
    kind: row.kind as AgendaKind,
    parts: storedParts.parse(row.parts),
    changedAt: row.changed_at,
  }))
}

export async function insertAgenda(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  { kind, parts, changedAt }: ProgrammeAgenda,
): Promise<boolean> {
  const rows = await tables<Own>(db)
    .insertInto('programme_agendas')
    .values({
      organisation_id: organisationId,
      programme_id: programmeId,
      kind,
      parts: JSON.stringify(parts),
      changed_at: changedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('kind')
    .execute()
  return rows.length > 0
}

/** Replaces the version somebody looked at, and no other. */
export async function replaceAgenda(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  { kind, parts, changedAt }: ProgrammeAgenda,
  seen: Date,
): Promise<boolean> {
  const rows = await tables<Own>(db)
    .updateTable('programme_agendas')
    .set({ parts: JSON.stringify(parts), changed_at: changedAt })
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('kind', '=', kind)
    .where('changed_at', '=', seen)
    .returning('kind')
    .execute()
  return rows.length > 0
}

export async function deleteAgenda(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  kind: AgendaKind,
  seen: Date,
): Promise<boolean> {
  const rows = await tables<Own>(db)
    .deleteFrom('programme_agendas')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('kind', '=', kind)
    .where('changed_at', '=', seen)
    .returning('kind')
    .execute()
  return rows.length > 0
}
