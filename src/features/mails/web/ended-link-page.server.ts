import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { organisationOfToken } from '#platform/tokens/tokens.ts'
import { recogniseLink } from '#features/mailed-links/recognise-link.ts'
import { renewLink } from '../renew-link.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { runIn } = page(context)
  const token = params['token'] ?? ''
  const organisationId = organisationOfToken(token)
  const link = organisationId ? await runIn(organisationId, recogniseLink, { token, purpose: null }) : null
  const sent = new URL(request.url).searchParams.has('sent')
  return { state: link?.state ?? null, purpose: link?.actor.purpose ?? null, sent }
}

export async function action({ context, params }: ActionFunctionArgs) {
  const { settle, runIn } = page(context)
  const token = params['token'] ?? ''
  const organisationId = organisationOfToken(token)
  if (!organisationId) throw redirect(`/l/${token}/ended`)
  const result = await settle(runIn(organisationId, renewLink, { token }))
  if (!result.ok) return data({ sentence: result.problem.sentence }, { status: result.problem.status })
  throw redirect(`/l/${token}/ended?sent`)
}
