import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { formOf } from '#platform/pages/read-form.ts'
import { addMirror } from '../add-mirror.ts'
import { changeMirror } from '../change-mirror.ts'
import { listMirrors } from '../list-mirrors.ts'
import { mirrorForm } from '../mirrors.contract.ts'
import { renewSecret } from '../renew-secret.ts'

const changes = ['on', 'off', 'gone'] as const

export async function loader({ context }: LoaderFunctionArgs) {
  return { mirrors: await page(context).run(listMirrors, undefined) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { attempt, outgoing } = page(context)
  const form = await formOf(request)
  const field = (name: string) => String(form.get(name) ?? '')
  const to = changes.find((one) => one === form.get('to'))
  if (to) {
    const result = await attempt(changeMirror, { mirrorId: field('mirrorId'), to })
    if (!result.ok) return data({ sentence: result.problem.sentence }, { status: result.problem.status })
    throw redirect('/mirrors')
  }
  if (form.get('to') === 'renew') {
    const result = await attempt(renewSecret, { mirrorId: field('mirrorId') })
    if (!result.ok) return data({ sentence: result.problem.sentence }, { status: result.problem.status })
    return data({ secret: { ...result.outcome, renewed: true } })
  }
  const typed = { kind: field('kind'), name: field('name'), url: field('url') }
  const read = mirrorForm.safeParse(typed)
  if (!read.success) {
    const wrong = read.error.issues.map(({ path }) => String(path[0]))
    return data({ typed, wrong }, { status: 422 })
  }
  const refusal = await outgoing.check(read.data.url)
  const result = await attempt(addMirror, { ...read.data, refusal })
  if (!result.ok)
    return data({ typed, wrong: [], sentence: result.problem.sentence }, { status: result.problem.status })
  // The secret stands in this one answer and nowhere else, so this page is not redirected.
  // Only an own receiver checks signatures; a chat has no use for the secret.
  if (read.data.kind !== 'webhook') throw redirect('/mirrors')
  return data({ secret: { name: read.data.name, secret: result.outcome.secret, renewed: false } })
}
