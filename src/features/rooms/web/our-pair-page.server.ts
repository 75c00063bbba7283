import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readOurPair } from '../read-our-pair.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { run, now } = page(context)
  return { room: await run(readOurPair, undefined), now }
}
