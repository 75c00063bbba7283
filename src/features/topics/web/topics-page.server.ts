import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { listCatalogue } from '../topics.reads.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const topics = await page(context).run(listCatalogue, undefined)
  return { topics, saved: new URL(request.url).searchParams.has('saved') }
}
