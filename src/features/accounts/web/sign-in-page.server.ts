import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page, type PageContext } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { listOrganisations, readOrganisation } from '#features/organisations/organisations.reads.ts'
import { passwordForm } from '../accounts.contract.ts'
import { nameDevice } from '../device.rules.ts'
import { returnTarget } from '../return-target.rules.ts'
import { signInWithPassword } from '../sign-in-with-password.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const here = page(context)
  const organisations = await here.lookUp(listOrganisations, undefined)
  const search = new URL(request.url).searchParams
  const to = returnTarget(search.get('to'))
  if (here.actor.kind === 'account') throw redirect(to)
  return {
    organisation: await soleName(here, organisations),
    to,
    note: search.has('out') ? ('out' as const) : to === '/' ? null : ('wanted' as const),
  }
}

/** Named only where there is one: with several, the door must not tell who lives here. */
async function soleName({ runIn }: PageContext, organisations: readonly string[]): Promise<string | null> {
  const [only, ...others] = organisations
  return only && others.length === 0 ? (await runIn(only, readOrganisation, undefined)).name : null
}

export async function action({ context, request }: ActionFunctionArgs) {
  const here = page(context)
  const form = await readForm(request, passwordForm)
  if (!form.ok) return data({ fields: form.problems, address: typedAddress(form.typed) }, { status: 422 })
  const { address, password, to } = form.values
  const device = nameDevice(request.headers.get('user-agent'))
  const result = await here.settle(signInWithPassword(here, { address, password, device }))
  if (!result.ok)
    return data(
      { sentence: result.problem.sentence, at: 'address', address },
      { status: result.problem.status },
    )
  // The address of this answer names nobody, and it is not kept: the links stand in its body alone.
  if ('choices' in result.outcome) return data({ choices: result.outcome.choices })
  here.cookies.set('session', result.outcome.token, result.outcome.maxAgeSeconds)
  throw redirect(returnTarget(to))
}

function typedAddress({ address }: Readonly<Record<string, string | string[]>>): string {
  return typeof address === 'string' ? address : ''
}
