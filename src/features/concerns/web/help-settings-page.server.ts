import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { helpSettingsForm } from '../concerns.contract.ts'
import { readHelpSettings } from '../read-help-settings.ts'
import { saveHelpSettings } from '../save-help-settings.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const settings = await page(context).run(readHelpSettings, undefined)
  return { ...settings, saved: new URL(request.url).searchParams.has('saved') }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request, helpSettingsForm)
  if (!form.ok) return data({ problems: form.problems, problem: null, typed: form.typed }, { status: 422 })
  const urgent = form.values.urgent
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const result = await page(context).attempt(saveHelpSettings, { ...form.values, urgent }, form.submission)
  if (result.ok) throw redirect('/help-settings?saved')
  const { sentence, status } = result.problem
  return data({ problems: {} as Record<string, string>, problem: sentence, typed: form.values }, { status })
}
