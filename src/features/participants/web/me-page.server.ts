import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page, type PageContext } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { endAssistant } from '#features/bookings/end-assistant.ts'
import { nameAssistant } from '#features/bookings/name-assistant.ts'
import { openOwnAnswers } from '../open-own-answers.ts'
import { assistantForm, settingsForm } from '../participants.contract.ts'
import { readMe } from '../read-me.ts'
import { saveOwnSettings } from '../save-own-settings.ts'

const year = 365 * 24 * 3600

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { run } = page(context)
  const done = new URL(request.url).searchParams.get('done')
  const me = await run(readMe, undefined)
  return { ...me, done }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await formOf(request)
  const here = `/l/${params['token']}/pair/me`
  switch (String(form.get('intent'))) {
    case 'answers':
      return openAnswers(page(context), form.get('place') === 'leave')
    case 'assistant':
      return addAssistant(page(context), here, form)
    case 'end-assistant':
      return removeAssistant(page(context), here, form)
    default:
      return saveSettings(page(context), here, form)
  }
}

type Fields = Readonly<Record<string, string>>
const refuse = (form: FormData, problem: { fields?: Fields; sentence?: string; status?: number }) =>
  data({ ...problem, typed: typedValues(form) }, { status: problem.status ?? 422 })

async function saveSettings({ attempt, cookies }: PageContext, here: string, form: FormData) {
  const checked = checkForm(form, settingsForm)
  if (!checked.ok) return refuse(form, { fields: checked.problems })
  const result = await attempt(saveOwnSettings, checked.values)
  if (!result.ok) return refuse(form, result.problem)
  if (checked.values.language !== '') cookies.set('language', checked.values.language, year)
  throw redirect(`${here}?done=saved`)
}

async function addAssistant({ attempt }: PageContext, here: string, form: FormData) {
  const checked = checkForm(form, assistantForm)
  if (!checked.ok) return refuse(form, { fields: checked.problems })
  const result = await attempt(nameAssistant, checked.values)
  if (!result.ok) return refuse(form, result.problem)
  throw redirect(`${here}?done=named#assistant`)
}

async function removeAssistant({ attempt }: PageContext, here: string, form: FormData) {
  if (form.get('sure') !== 'yes')
    return refuse(form, { fields: { sure: 'participants.assistantSureMissing' } })
  const result = await attempt(endAssistant, undefined)
  if (!result.ok) return refuse(form, result.problem)
  throw redirect(`${here}?done=ended#assistant`)
}

/** Into one's own enrolment, by a link made only when somebody presses. */
async function openAnswers({ run }: PageContext, leave: boolean) {
  const { token, side } = await run(openOwnAnswers, undefined)
  throw redirect(`/l/${token}/enrol/${leave ? 'leave' : side}`)
}
