import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readNotebook } from '../read-notebook.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  return page(context).run(readNotebook, undefined)
}
