import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readPairSheet } from '../read-pair-sheet.ts'

export function loader({ context, params }: LoaderFunctionArgs) {
  return page(context).run(readPairSheet, {
    programmeId: params['programmeId'] ?? '',
    pairId: params['pairId'] ?? '',
  })
}
