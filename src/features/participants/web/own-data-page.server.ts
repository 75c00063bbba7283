import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readOwnData } from '../read-own-data.ts'

/** A file, not a page. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { run } = page(context)
  const held = await run(readOwnData, undefined)
  return new Response(`${JSON.stringify(held, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="my-data.json"',
    },
  })
}
