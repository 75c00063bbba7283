import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readHourFile } from '../read-hour-file.ts'

/** A file, not a page. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { run, language } = page(context)
  return new Response(await run(readHourFile, { language }), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="hour.ics"',
    },
  })
}
