import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readOwnPair } from '../read-own-pair.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { programme } = await page(context).run(readOwnPair, undefined)
  return { programme }
}
