import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { saveTopicGuide } from '#features/topics/save-topic-guide.ts'
import { readGuideToEdit } from '../describe-guides.ts'
import { topicGuideForm } from '../guides.contract.ts'
import { originalGuide, sayCatalogue, spokenGuide } from '../say-catalogue.ts'
import { guideParts } from '../topic-guides.rules.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { run, say } = page(context)
  const { topic, mark } = await run(readGuideToEdit, { topicId: params['topicId']! })
  const original = originalGuide(topic.name)
  return {
    ...spokenGuide(say, topic),
    topicId: topic.topicId,
    mark,
    changed: original !== undefined && guideParts.some((part) => original[part] !== topic.guide[part]),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { run, attempt, say } = page(context)
  const topicId = params['topicId']!
  const form = await formOf(request)
  const checked = checkForm(form, topicGuideForm)
  if (!checked.ok)
    return data({ problems: checked.problems, problem: null, typed: checked.typed }, { status: 422 })
  const { seen, ...typed } = checked.values
  const { topic } = await run(readGuideToEdit, { topicId })
  const original = originalGuide(topic.name)
  const back = form.get('intent') === 'original' ? original : undefined
  // What still says our own words, in the language it was shown in, stays ours and is read by everybody in theirs.
  const kept = Object.fromEntries(
    guideParts.map((part) => {
      const known = [topic.guide[part], original?.[part]].find(
        (text) => text !== undefined && sayCatalogue(say, text) === typed[part],
      )
      return [part, known ?? typed[part]]
    }),
  ) as typeof typed
  const result = await attempt(saveTopicGuide, { topicId, guide: back ?? kept, seen }, checked.submission)
  if (result.ok) throw redirect('/guides?saved')
  return data(
    { problems: {}, problem: result.problem.sentence, typed: typedValues(form) },
    { status: result.problem.status },
  )
}
