import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm } from '#platform/pages/read-form.ts'
import { answerOwnEnrolment } from '../answer-own-enrolment.ts'
import { mentorForm, menteeForm } from '../own-enrolment.contract.ts'
import { readOwnEnrolment } from '../read-own-enrolment.ts'

function sideOf(text: string | undefined) {
  if (text === 'mentor' || text === 'mentee') return text
  throw new Response(null, { status: 404 })
}

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const side = sideOf(params['side'])
  const own = await page(context).run(readOwnEnrolment, undefined)
  if (!own.isOpen || !own.mayBe.includes(side)) throw redirect(`/l/${params['token']!}/enrol`)
  return { side, own, take: new URL(request.url).searchParams.has('take') }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const side = sideOf(params['side'])
  const typed = await request.formData()
  const form = checkForm(typed, side === 'mentor' ? mentorForm : menteeForm)
  if (!form.ok)
    return data(
      { problems: form.problems, problem: null, typed: form.typed, unknownPeople: [] },
      { status: 422 },
    )
  const result = await attempt(answerOwnEnrolment, { side, answers: form.values }, form.submission)
  if (!result.ok)
    return data(
      { problems: {}, problem: result.problem.sentence, typed: typedOf(typed), unknownPeople: [] },
      { status: result.problem.status },
    )
  const { unknownPeople } = result.outcome
  // The one thing worth staying for: a private wish that could not be kept would otherwise fail in silence.
  if (unknownPeople.length > 0)
    return data({ problems: {}, problem: null, typed: typedOf(typed), unknownPeople })
  throw redirect(`/l/${params['token']!}/enrol`)
}

function typedOf(form: FormData): Record<string, string | string[]> {
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name).map(String)]))
}
