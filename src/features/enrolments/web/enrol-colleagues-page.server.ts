import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { answerColleagues } from '../answer-colleagues.ts'
import { colleaguesForm } from '../own-colleagues.contract.ts'
import { readOwnColleagues } from '../read-own-colleagues.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const own = await page(context).run(readOwnColleagues, undefined)
  const base = `/l/${params['token']!}/enrol`
  if (!own.isOpen || !(own.asked.known || own.asked.wishes)) throw redirect(base)
  return { ...own, base }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, colleaguesForm)
  if (!form.ok)
    return data(
      { problems: form.problems, problem: null, typed: form.typed, unknownPeople: [] },
      { status: 422 },
    )
  const result = await page(context).attempt(answerColleagues, form.values, form.submission)
  const typed = Object.fromEntries(
    Object.entries(form.values).map(([name, people]) => [name, people.join('\n')]),
  )
  if (!result.ok)
    return data(
      { problems: {}, problem: result.problem.sentence, typed, unknownPeople: [] },
      { status: result.problem.status },
    )
  const { unknownPeople } = result.outcome
  // Worth staying for: a name that means nobody would otherwise be lost in silence.
  if (unknownPeople.length > 0) return data({ problems: {}, problem: null, typed, unknownPeople })
  throw redirect(`/l/${params['token']!}/enrol`)
}
