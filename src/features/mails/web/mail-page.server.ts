import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { formOf } from '#platform/pages/read-form.ts'
import { openAsReceiver } from '../open-as-receiver.ts'
import { readMail } from '../read-mail.ts'
import { releaseMail } from '../release-mail.ts'
import { withdrawMail } from '../withdraw-mail.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { run, mailServer, organisationName } = page(context)
  const mail = await run(readMail, { mailId: params['mailId'] ?? '', mailServer })
  return {
    mail,
    organisation: organisationName ?? '',
    mailServer,
    done: new URL(request.url).searchParams.has('done'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt, run, mailServer } = page(context)
  const { mailId } = await run(readMail, { mailId: params['mailId'] ?? '', mailServer })
  const intent = (await formOf(request)).get('intent')
  if (intent === 'open') {
    const result = await attempt(openAsReceiver, { mailId, mailServer })
    if (!result.ok) return data({ sentence: result.problem.sentence }, { status: result.problem.status })
    throw redirect(result.outcome.path)
  }
  const result =
    intent === 'release' ? await attempt(releaseMail, { mailId }) : await attempt(withdrawMail, { mailId })
  if (!result.ok) return data({ sentence: result.problem.sentence }, { status: result.problem.status })
  throw redirect(`/outbox/${mailId}?done`)
}
