import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readOwnHeld } from '../read-own-held.ts'

/** A file, not a page. */
export async function loader({ context }: LoaderFunctionArgs) {
  const held = await page(context).run(readOwnHeld, undefined)
  return new Response(`${JSON.stringify(held, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="everything.json"',
    },
  })
}
