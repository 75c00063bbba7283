import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { formOf } from '#platform/pages/read-form.ts'
import { chooseMails } from '../choose-mails.ts'
import { readWish } from '../read-wish.ts'

const wishes = ['all', 'decisions', 'none'] as const

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { run } = page(context)
  const saved = new URL(request.url).searchParams.has('saved')
  // Nothing is chosen beforehand, so a scanner that sends the form changes nothing.
  return { wish: saved ? await run(readWish, undefined) : null, saved }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const typed = (await formOf(request)).get('wish')
  const wish = wishes.find((one) => one === typed)
  if (!wish) return data({ problem: null }, { status: 422 })
  const result = await attempt(chooseMails, { wish })
  if (!result.ok) return data({ problem: result.problem.sentence }, { status: result.problem.status })
  throw redirect(`/l/${params['token']}/fewer-mails?saved`)
}
