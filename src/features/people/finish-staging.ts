import type { Work } from '#platform/database/work.ts'
import type { ImportBreak } from './people-import.rules.ts'
import { deleteRows } from './people-import-rows.store.ts'
import { lockImport, saveImport } from './people-imports.store.ts'

export type StagedFile =
  | {
      readonly kind: 'whole'
      readonly header: readonly string[]
      readonly encoding: string
      readonly delimiter: string
    }
  | ({ readonly kind: 'broken' } & ImportBreak)

/** The file is complete and waits for its columns to be named, or it could not be read and nothing of it is kept. */
export async function finishStaging(
  work: Work,
  { importId, file }: { importId: string; file: StagedFile },
): Promise<void> {
  const found = await lockImport(work.db, work.organisationId, importId)
  if (found?.state !== 'receiving') return
  if (file.kind === 'broken') {
    await deleteRows(work.db, { organisationId: work.organisationId, importId })
    const failure = { reason: file.reason, line: file.line }
    await saveImport(work.db, work.organisationId, importId, { state: 'failed', failure }, work.now)
    work.record({
      action: 'people-import.unreadable',
      subject: ['people-import', importId],
      detail: { reason: file.reason },
    })
    return
  }
  const { header, encoding, delimiter } = file
  await saveImport(
    work.db,
    work.organisationId,
    importId,
    { state: 'columns', header, encoding, delimiter },
    work.now,
  )
  work.record({
    action: 'people-import.received',
    subject: ['people-import', importId],
    detail: { rows: found.rowCount },
  })
}
