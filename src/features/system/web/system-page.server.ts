import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readSystem } from '../read-system.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { run, mailServer, publicUrl } = page(context)
  return run(readSystem, { mailServer, publicUrl })
}
