import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { formOf } from '#platform/pages/read-form.ts'
import { chooseToStay } from '../choose-to-stay.ts'
import { stayChoices } from '../mails.rules.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const saved = new URL(request.url).searchParams.get('saved')
  // Nothing is chosen beforehand, so a scanner that sends the form changes nothing.
  return { saved: stayChoices.find((one) => one === saved) ?? null }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const typed = (await formOf(request)).get('choice')
  const choice = stayChoices.find((one) => one === typed)
  if (!choice) return data({ problem: null }, { status: 422 })
  const result = await attempt(chooseToStay, { choice })
  if (!result.ok) return data({ problem: result.problem.sentence }, { status: result.problem.status })
  throw redirect(`/l/${params['token']}/still-here?saved=${choice}`)
}
