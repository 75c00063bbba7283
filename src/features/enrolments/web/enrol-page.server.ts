import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page, type PageContext } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { leaveProgramme } from '../leave-programme.ts'
import { enrolChoiceForm } from '../own-enrolment.contract.ts'
import { readOwnColleagues } from '../read-own-colleagues.ts'
import { readOwnStyle } from '../read-own-style.ts'
import { readOwnEnrolment } from '../read-own-enrolment.ts'

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { run } = page(context)
  const own = await run(readOwnEnrolment, undefined)
  const beside = own.enrolment?.state === 'enrolled' ? await readBeside(run) : null
  const query = new URL(request.url).searchParams
  return {
    ...own,
    again: query.has('again'),
    base: `/l/${params['token']!}/enrol`,
    beside,
  }
}

/** What else somebody who takes part is asked, and whether they said it. */
async function readBeside(run: PageContext['run']) {
  const { asked, answered } = await run(readOwnColleagues, undefined)
  const described = await run(readOwnStyle, undefined)
  return {
    colleagues: { asked, answered },
    described: { asked: described.asked, answered: Object.keys(described.style).length > 0 },
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const base = `/l/${params['token']!}/enrol`
  const form = await readForm(request, enrolChoiceForm)
  if (!form.ok) return data({ problems: form.problems, problem: null }, { status: 422 })
  if (form.values.choice !== 'no') throw redirect(`${base}/${form.values.choice}`)
  const result = await attempt(leaveProgramme, undefined, form.submission)
  if (result.ok) throw redirect(base)
  return data({ problems: {}, problem: result.problem.sentence }, { status: result.problem.status })
}
