import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readAssistedHours } from '../read-assisted-hours.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { run, now } = page(context)
  return { ...(await run(readAssistedHours, undefined)), now }
}
