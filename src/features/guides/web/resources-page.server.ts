import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { z } from 'zod'
import { id } from '#contract/ids.ts'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { addResource } from '../add-resource.ts'
import { resourceForm } from '../guides.contract.ts'
import { readResources } from '../read-resources.ts'
import { sayCatalogue } from '../say-catalogue.ts'
import { hostOf } from '../web-address.rules.ts'
import { withdrawResource } from '../withdraw-resource.ts'

const withdrawal = z.object({ resourceId: id })

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { run, say } = page(context)
  const { programme, topics, resources } = await run(readResources, undefined)
  return {
    programme,
    topics: topics.map(({ topicId, name }) => ({ value: topicId, label: sayCatalogue(say, name) })),
    resources: resources.map((resource) => ({
      ...resource,
      host: resource.address ? hostOf(resource.address) : null,
      topic: resource.topic && sayCatalogue(say, resource.topic),
    })),
    done: new URL(request.url).searchParams.get('done'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const form = await formOf(request)
  const here = `/l/${params['token']}/pair/guide/resources`
  if (form.get('intent') === 'withdraw') {
    const checked = checkForm(form, withdrawal)
    if (!checked.ok) throw redirect(here)
    const result = await attempt(withdrawResource, checked.values, checked.submission)
    if (result.ok) throw redirect(`${here}?done=withdrawn`)
    return data(
      { problems: {}, problem: result.problem.sentence, typed: {} },
      { status: result.problem.status },
    )
  }
  const checked = checkForm(form, resourceForm)
  if (!checked.ok)
    return data({ problems: checked.problems, problem: null, typed: checked.typed }, { status: 422 })
  const result = await attempt(addResource, checked.values, checked.submission)
  if (result.ok) throw redirect(`${here}?done=added`)
  return data(
    { problems: {}, problem: result.problem.sentence, typed: typedValues(form) },
    { status: result.problem.status },
  )
}
