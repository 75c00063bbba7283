import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf } from '#platform/pages/read-form.ts'
import { chooseStarter } from '../choose-starter.ts'
import { starterForm } from '../guides.contract.ts'
import { readTopicGuide } from '../read-guide.ts'
import { spokenGuide } from '../say-catalogue.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { run, say } = page(context)
  const { topic, chosen, names, programme } = await run(readTopicGuide, { topicId: params['topicId']! })
  const texts = new Set(chosen.map(({ text }) => text))
  const { open, deeper, together, homework } = topic.guide
  return {
    ...spokenGuide(say, topic),
    sensitive: topic.sensitive,
    topicId: topic.topicId,
    names,
    programme,
    used: Object.entries({ open, deeper, together, homework })
      .filter(([, text]) => texts.has(text))
      .map(([part]) => part),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await formOf(request)
  form.set('topicId', params['topicId']!)
  const checked = checkForm(form, starterForm)
  const here = `/l/${params['token']}/pair/guide`
  if (!checked.ok) throw redirect(`${here}/topics/${params['topicId']}`)
  const result = await page(context).attempt(chooseStarter, checked.values, checked.submission)
  if (result.ok) throw redirect(`${here}?done=chosen`)
  return data({ problem: result.problem.sentence }, { status: result.problem.status })
}
