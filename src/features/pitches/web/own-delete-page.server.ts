import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { deleteInterview } from '#features/interviews/delete-interview.ts'
import { ownChoiceForm } from '../pitches.contract.ts'
import { readOwnTalk } from '../read-own-talk.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  return { programmeName: (await page(context).run(readOwnTalk, undefined))?.programmeName ?? '' }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, ownChoiceForm)
  if (!form.ok) return data({ unchosen: true, problem: null }, { status: 422 })
  if (form.values.choice === 'delete') {
    const result = await page(context).attempt(deleteInterview, { of: 'own' as const }, form.submission)
    if (!result.ok)
      return data({ unchosen: false, problem: result.problem.sentence }, { status: result.problem.status })
  }
  throw redirect(`/l/${params['token']!}/interview`)
}
