import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf } from '#platform/pages/read-form.ts'
import { momentumSettings } from '../momentum.contract.ts'
import { momentumMessages as words } from '../momentum.messages.ts'
import { readAlertSettings } from '../read-alert-settings.ts'
import { setAlerts } from '../set-alerts.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const view = await page(context).run(readAlertSettings, { programmeId: params['programmeId'] ?? '' })
  return { ...view, saved: new URL(request.url).searchParams.has('saved') }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt, say } = page(context)
  const programmeId = params['programmeId'] ?? ''
  const form = await formOf(request)
  // A box that is not ticked is not sent at all.
  if (!form.has('writesToPairs')) form.set('writesToPairs', 'false')
  const checked = checkForm(form, momentumSettings)
  if (!checked.ok)
    return data({ problems: checked.problems, typed: checked.typed, sentence: null }, { status: 422 })
  const result = await attempt(setAlerts, { programmeId, settings: checked.values }, checked.submission)
  if (!result.ok)
    return data(
      {
        problems: {} as Record<string, string>,
        typed: Object.fromEntries(form) as Record<string, unknown>,
        sentence: result.problem.sentence || say(words.problemOrder),
      },
      { status: result.problem.status },
    )
  throw redirect(`/programmes/${programmeId}/alerts/settings?saved`)
}
