import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { Failure } from '#contract/failure.ts'
import { page } from '#platform/pages/page-context.ts'
import { formOf } from '#platform/pages/read-form.ts'
import { chooseOnAlert } from '../choose-on-alert.ts'
import { isHelp } from '../help.rules.ts'
import { alertKinds, momentumFailures, type AlertKind } from '../momentum.contract.ts'
import { momentumMessages as words } from '../momentum.messages.ts'
import { readHelp } from '../read-help.ts'
import { sendHelp } from '../send-help.ts'
import { undoHelp } from '../undo-help.ts'

function matterOf(params: Readonly<Record<string, string | undefined>>) {
  const kind = params['kind'] as AlertKind
  if (!alertKinds.includes(kind)) throw new Failure(momentumFailures.notFound)
  return { programmeId: params['programmeId'] ?? '', kind, which: params['which'] ?? '' }
}

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { run, now } = page(context)
  const help = new URL(request.url).searchParams.get('send') ?? ''
  const kind = params['kind'] as AlertKind
  const matter = {
    programmeId: params['programmeId'] ?? '',
    kind: alertKinds.includes(kind) ? kind : ('stalled' as const),
    which: alertKinds.includes(kind) ? (params['which'] ?? '') : '',
  }
  const view = await run(readHelp, { ...matter, help: isHelp(help) ? help : null })
  return { ...view, tomorrow: new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt, say } = page(context)
  const matter = matterOf(params)
  const form = await formOf(request)
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const home = `/programmes/${matter.programmeId}`
  const submission = text('_submission') || undefined
  const typed = { until: text('until'), note: text('note').slice(0, 600) }
  const refused = (sentence: string, status: number, field: 'until' | 'note' | null = null) =>
    data({ sentence, field, typed }, { status })
  switch (text('intent')) {
    case 'send': {
      const help = text('help')
      if (!isHelp(help)) return refused(say(words.helpTo, { count: 0, mentor: '', mentee: '' }), 422)
      const result = await attempt(sendHelp, { ...matter, help }, submission)
      if (!result.ok) return refused(result.problem.sentence, result.problem.status)
      throw redirect(`${home}?sent=${result.outcome.actionId}`)
    }
    case 'undo': {
      const result = await attempt(
        undoHelp,
        { programmeId: matter.programmeId, actionId: text('action') },
        submission,
      )
      if (!result.ok) return refused(result.problem.sentence, result.problem.status)
      throw redirect(`${home}?undone`)
    }
    case 'later':
    case 'keep': {
      const choice = text('intent') === 'keep' ? ('keep' as const) : ('later' as const)
      if (choice === 'later' && !/^\d{4}-\d{2}-\d{2}$/.test(typed.until))
        return refused(say(words.laterMissing), 422, 'until')
      if (choice === 'keep' && typed.note.length < 3) return refused(say(words.keepMissing), 422, 'note')
      const result = await attempt(
        chooseOnAlert,
        {
          programmeId: matter.programmeId,
          matter: `${matter.kind}.${matter.which}`,
          choice,
          untilOn: choice === 'later' ? typed.until : null,
          note: choice === 'keep' ? typed.note : null,
        },
        submission,
      )
      if (!result.ok)
        return refused(result.problem.sentence, result.problem.status, choice === 'later' ? 'until' : 'note')
      throw redirect(`${home}?chosen`)
    }
    default:
      return refused(say(words.keepMissing), 422)
  }
}
