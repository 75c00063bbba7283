import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readLedger } from '../read-ledger.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const programmeId = params['programmeId']!
  return { programmeId, ledger: await page(context).run(readLedger, { programmeId }) }
}
