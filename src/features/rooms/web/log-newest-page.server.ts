import { redirect, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { findSessionToLog } from '../read-log.ts'

/** Passes on to the hour that waits for a word. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const room = await page(context).run(findSessionToLog, undefined)
  if (room.sessionId) throw redirect(`/l/${params['token']!}/pair/log/${room.sessionId}`)
  return { programme: room.programme }
}
