import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page, type PageContext } from '#platform/pages/page-context.ts'
import { checkForm, formOf } from '#platform/pages/read-form.ts'
import { announcePairs } from '../announce-pairs.ts'
import { scheduleForm } from '../pairs.contract.ts'
import { pairMessages as words } from '../pairs.messages.ts'
import { readAnnouncement } from '../read-announcement.ts'
import { sendTestMails } from '../send-test-mails.ts'
import { undoAnnouncement } from '../undo-announcement.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { run, now } = page(context)
  const search = new URL(request.url).searchParams
  const view = await run(readAnnouncement, {
    programmeId: params['programmeId'] ?? '',
    pairId: search.get('pair'),
  })
  return {
    ...view,
    today: now.toISOString().slice(0, 10),
    tested: search.has('tested'),
    undone: search.has('undone') ? Number(search.get('undone')) || 0 : null,
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const here = page(context)
  const programmeId = params['programmeId'] ?? ''
  const form = await formOf(request)
  const intent = form.get('intent')
  const home = `/programmes/${programmeId}/announce`
  if (intent === 'test') {
    const pairId = String(form.get('pair') ?? '')
    const result = await here.attempt(sendTestMails, { programmeId, pairId })
    if (!result.ok)
      return data({ sentence: result.problem.sentence, typed: {} }, { status: result.problem.status })
    throw redirect(`${home}?pair=${encodeURIComponent(pairId)}&tested`)
  }
  if (intent === 'undo') {
    const result = await here.attempt(undoAnnouncement, { programmeId })
    if (!result.ok)
      return data({ sentence: result.problem.sentence, typed: {} }, { status: result.problem.status })
    throw redirect(`${home}?undone=${result.outcome.withdrawn}`)
  }
  return announce(here, programmeId, form)
}

async function announce({ attempt, say }: PageContext, programmeId: string, form: FormData) {
  const checked = checkForm(form, scheduleForm)
  if (!checked.ok) return data({ sentence: say(words.lookAgain), typed: checked.typed }, { status: 422 })
  const { when, day } = checked.values
  if (when === 'later' && !/^\d{4}-\d{2}-\d{2}$/.test(day))
    return data({ sentence: say(words.dayMissing), typed: checked.values }, { status: 422 })
  const result = await attempt(
    announcePairs,
    { programmeId, day: when === 'later' ? day : null },
    checked.submission,
  )
  if (!result.ok)
    return data(
      { sentence: result.problem.sentence, typed: checked.values },
      { status: result.problem.status },
    )
  throw redirect(`/programmes/${programmeId}/announce`)
}
