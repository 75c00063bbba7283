import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { z } from 'zod'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { answerQuestion, answerMark } from '../answer-question.ts'
import { designSchemas } from '../design.contract.ts'
import { readDesign } from '../programmes.reads.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { programme, design, marks } = await page(context).run(readDesign, {
    programmeId: params['programmeId']!,
  })
  return { programme, design, mark: answerMark(marks.find(({ question }) => question === 'in-brief')) }
}

const switchForm = designSchemas['in-brief'].extend({ seen: z.string().default('') })

export async function action({ context, params, request }: ActionFunctionArgs) {
  const programmeId = params['programmeId']!
  const form = await readForm(request, switchForm)
  // Only a form somebody has tampered with says neither.
  if (!form.ok) throw redirect(`/programmes/${programmeId}/business-case`)
  const { seen, ...answer } = form.values
  const input = { programmeId, question: 'in-brief', answer, seen } as const
  const result = await page(context).attempt(answerQuestion, input, form.submission)
  if (result.ok) throw redirect(`/programmes/${programmeId}/business-case#in-brief`)
  return data({ problem: result.problem.sentence }, { status: result.problem.status })
}
