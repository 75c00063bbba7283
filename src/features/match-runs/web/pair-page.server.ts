import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readPairSheet } from '../read-pair-sheet.ts'
import { readTable } from '../read-table.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { run } = page(context)
  const programmeId = params['programmeId']!
  const sheet = await run(readPairSheet, { programmeId, pair: params['pair'] ?? '' })
  const { programme, entries, inForce } = await run(readTable, { programmeId })
  return {
    programmeId,
    programmeName: programme.name,
    cutPoints: inForce.cutPoints,
    seen: entries.at(-1)?.number ?? 0,
    sheet,
  }
}
