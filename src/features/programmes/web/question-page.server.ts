import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm } from '#platform/pages/read-form.ts'
import { answerQuestion } from '../answer-question.ts'
import { designSchemas, isQuestion } from '../design.contract.ts'
import { nextPage } from '../design.rules.ts'
import { readQuestion } from '../read-question.ts'

const noSuchPage = () => new Response(null, { status: 404 })

export async function loader({ context, params }: LoaderFunctionArgs) {
  const question = params['question'] ?? ''
  if (!isQuestion(question)) throw noSuchPage()
  const programmeId = params['programmeId']!
  return { programmeId, question, ...(await page(context).run(readQuestion, { programmeId, question })) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const question = params['question'] ?? ''
  if (!isQuestion(question)) throw noSuchPage()
  const { attempt, run } = page(context)
  const programmeId = params['programmeId']!
  const form = await request.formData()
  const seen = form.get('seen')
  const read = checkForm(form, designSchemas[question])
  if (!read.ok)
    return data(
      { saved: null, problems: read.problems, problem: null, typed: read.typed, other: null },
      { status: 422 },
    )
  const input = { programmeId, question, answer: read.values, seen: typeof seen === 'string' ? seen : '' }
  const result = await attempt(answerQuestion, input, read.submission)
  if (!result.ok) {
    const other = await run(readQuestion, { programmeId, question })
    const typed = Object.fromEntries(form.entries())
    return data(
      {
        saved: null,
        problems: {},
        problem: result.problem.sentence,
        typed,
        other: { answer: other.answer, mark: other.mark },
      },
      { status: result.problem.status },
    )
  }
  // A save on change stays on the page; the button goes on.
  if (form.get('stay') === 'yes')
    return data({ saved: result.outcome.mark, problems: {}, problem: null, typed: null, other: null })
  throw redirect(`/programmes/${programmeId}/${nextPage(question)}`)
}
