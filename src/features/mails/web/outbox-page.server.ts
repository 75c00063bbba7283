import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import type { MailState } from '../mails.rules.ts'
import { readOutbox } from '../read-outbox.ts'

const states: readonly MailState[] = ['waiting', 'held', 'sent', 'failed', 'withdrawn']

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { run, mailServer } = page(context)
  const wanted = new URL(request.url).searchParams.get('state')
  const state = states.find((one) => one === wanted)
  return { ...(await run(readOutbox, { state })), state: state ?? null, mailServer }
}
