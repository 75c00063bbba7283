import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, typedValues } from '#platform/pages/read-form.ts'
import { saveTopic } from '../save-topic.ts'
import { topicFailures, topicForm } from '../topics.contract.ts'
import { listCatalogue } from '../topics.reads.ts'

async function readTopic(work: Work, { topicId }: { topicId: string }) {
  const topic = (await listCatalogue(work)).find((one) => one.topicId === topicId)
  if (!topic) throw new Failure(topicFailures.notFound)
  return topic
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const topicId = params['topicId']
  return { topic: topicId ? await page(context).run(readTopic, { topicId }) : null }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const typed = await request.formData()
  // The address says which topic this is, so a form cannot name another.
  typed.delete('topicId')
  if (params['topicId']) typed.set('topicId', params['topicId'])
  const form = checkForm(typed, topicForm)
  if (!form.ok) return data({ problems: form.problems, problem: null, typed: form.typed }, { status: 422 })
  const result = await page(context).attempt(saveTopic, form.values, form.submission)
  if (result.ok) throw redirect('/topics?saved')
  return data(
    { problems: {}, problem: result.problem.sentence, typed: typedValues(typed) },
    { status: result.problem.status },
  )
}
