import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { circleMessages as words } from '../circles.messages.ts'
import { readCircleFile } from '../read-circle-file.ts'

/** A file, not a page. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { run, say } = page(context)
  const circleId = params['circleId'] ?? ''
  return new Response(await run(readCircleFile, { circleId, title: say(words.entry) }), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="circle.ics"',
    },
  })
}
