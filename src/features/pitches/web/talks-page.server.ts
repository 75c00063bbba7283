import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { z } from 'zod'
import { id } from '#contract/ids.ts'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { askInterview } from '#features/interviews/ask-interview.ts'
import { listTalks } from '../list-talks.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const search = (query.get('search') ?? '').trim().slice(0, 100)
  const talks = await page(context).run(listTalks, { programmeId: params['programmeId']!, search })
  const asked = talks.talks.find(({ personId }) => personId === query.get('asked'))
  return { ...talks, search, asked: asked?.fullName ?? null, deleted: query.has('deleted') }
}

const askForm = z.object({ personId: id })

export async function action({ context, params, request }: ActionFunctionArgs) {
  const home = `/programmes/${params['programmeId']!}/talks`
  const form = await readForm(request, askForm)
  // Only a form somebody has tampered with names nobody.
  if (!form.ok) throw redirect(home)
  const input = { programmeId: params['programmeId']!, personId: form.values.personId }
  const result = await page(context).attempt(askInterview, input, form.submission)
  if (result.ok) throw redirect(`${home}?asked=${form.values.personId}`)
  return data({ problem: result.problem.sentence }, { status: result.problem.status })
}
