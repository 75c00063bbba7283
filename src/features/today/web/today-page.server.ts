import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { findSentHelp } from '#features/momentum/momentum.reads.ts'
import { undoSeconds } from '#features/momentum/send-help.ts'
import { readProgress } from '../read-progress.ts'
import { readToday } from '../read-today.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { run, now } = page(context)
  const programmeId = params['programmeId']!
  const search = new URL(request.url).searchParams
  const grouped = search.get('group') === 'region'
  const [today, progress] = await Promise.all([
    run(readToday, { programmeId, grouped }),
    run(readProgress, { programmeId }),
  ])
  const help =
    today.running && search.has('sent')
      ? await run(findSentHelp, { actionId: search.get('sent')! })
      : undefined
  const isOpen = help && !help.undoneAt && now.getTime() - help.sentAt.getTime() < undoSeconds * 1000
  return {
    ...today,
    progress,
    grouped,
    sent:
      help?.programmeId === programmeId && !help.undoneAt
        ? {
            actionId: help.actionId,
            mails: help.mails,
            outlook: help.outlook,
            undoAt: isOpen ? `/programmes/${programmeId}/help/${help.matter.replace('.', '/')}` : null,
          }
        : null,
    done: search.has('undone') ? ('undone' as const) : search.has('chosen') ? ('chosen' as const) : null,
  }
}
