import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readHeld } from '../read-held.ts'

/** A file, not a page. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const held = await page(context).run(readHeld, { personId: params['personId'] ?? '' })
  return new Response(`${JSON.stringify(held, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="everything.json"',
    },
  })
}
