import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { logSession } from '../log-session.ts'
import { readLog } from '../read-log.ts'
import { logForm } from '../rooms.contract.ts'
import { undoLog } from '../undo-log.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { run, nonce } = page(context)
  // The nonce lets the page's one helper run; nothing else of a page like this may.
  return { log: await run(readLog, { sessionId: params['sessionId']! }), nonce }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const sessionId = params['sessionId']!
  const here = `/l/${params['token']!}/pair`
  const form = await formOf(request)
  if (form.get('intent') === 'undo') {
    const undone = await attempt(undoLog, { sessionId })
    if (!undone.ok)
      return data(
        { problems: {}, problem: undone.problem.sentence, typed: {} },
        { status: undone.problem.status },
      )
    throw redirect(`${here}/log/${sessionId}`)
  }
  const checked = checkForm(form, logForm)
  if (!checked.ok)
    return data({ problems: checked.problems, problem: null, typed: checked.typed }, { status: 422 })
  const saved = await attempt(logSession, { ...checked.values, sessionId }, checked.submission)
  if (!saved.ok)
    return data(
      { problems: {}, problem: saved.problem.sentence, typed: typedValues(form) },
      { status: saved.problem.status },
    )
  throw redirect(checked.values.happened === 'moved' ? `${here}/times` : `${here}/log/${sessionId}`)
}
