import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { decideResource } from '../decide-resource.ts'
import { listResourcesToDecide } from '../describe-guides.ts'
import { decisionForm } from '../guides.contract.ts'
import { sayCatalogue } from '../say-catalogue.ts'
import { hostOf } from '../web-address.rules.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { run, say } = page(context)
  const resources = await run(listResourcesToDecide, undefined)
  return {
    resources: resources.map(({ resourceId, title, address, note, state, topic }) => ({
      resourceId,
      title,
      address,
      host: address && hostOf(address),
      note,
      state,
      topic: topic && sayCatalogue(say, topic),
    })),
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request, decisionForm)
  if (!form.ok) throw redirect('/guides/resources')
  const result = await page(context).attempt(decideResource, form.values, form.submission)
  if (result.ok) throw redirect('/guides/resources')
  return data({ problem: result.problem.sentence }, { status: result.problem.status })
}
