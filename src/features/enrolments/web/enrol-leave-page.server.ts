import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { leaveProgramme } from '../leave-programme.ts'
import { leaveForm } from '../own-enrolment.contract.ts'
import { readOwnEnrolment } from '../read-own-enrolment.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { programmeName } = await page(context).run(readOwnEnrolment, undefined)
  return { programmeName }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const form = await readForm(request, leaveForm)
  if (!form.ok) return data({ problems: form.problems, problem: null }, { status: 422 })
  if (form.values.choice === 'leave') {
    const result = await page(context).attempt(leaveProgramme, undefined, form.submission)
    if (!result.ok)
      return data({ problems: {}, problem: result.problem.sentence }, { status: result.problem.status })
  }
  throw redirect(`/l/${params['token']!}/enrol`)
}
