import { redirect, type ActionFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { endSession } from '../end-session.ts'

export async function action({ context }: ActionFunctionArgs) {
  const { attempt, actor, cookies } = page(context)
  // An ended session is what was wanted, so a failure to find it is none.
  if (actor.kind === 'account') await attempt(endSession, {})
  cookies.clear('session')
  throw redirect('/sign-in?out', { headers: { 'Clear-Site-Data': '"cache", "storage"' } })
}
