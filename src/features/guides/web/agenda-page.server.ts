import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { Failure } from '#contract/failure.ts'
import { page } from '#platform/pages/page-context.ts'
import { formOf, typedValues } from '#platform/pages/read-form.ts'
import type { Work } from '#platform/database/work.ts'
import { placeholderNames, readPlan, rowsOf } from '../agenda-form.rules.ts'
import { agendaKindNames } from '../agenda.messages.ts'
import { partWords, spokenAgenda } from '../agenda-words.rules.ts'
import { agendaKinds, seedAgendas, type AgendaKind } from '../agendas.data.ts'
import { agendaOf } from '../agendas.rules.ts'
import { describeAgendas } from '../describe-agendas.ts'
import { guideFailures } from '../guides.contract.ts'
import { officeMessages } from '../office.messages.ts'
import { resetAgenda } from '../reset-agenda.ts'
import { saveAgenda } from '../save-agenda.ts'

async function readAgenda(work: Work, { programmeId, kind }: { programmeId: string; kind: string }) {
  const { agendas, sessionMinutes } = await describeAgendas(work, { programmeId })
  const found = agendas.find((one) => one.kind === kind)
  if (!found) throw new Failure(guideFailures.notFound)
  return { ...found, sessionMinutes }
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { run, say } = page(context)
  const programmeId = params['programmeId']!
  const { kind, parts, minutes, mark, sessionMinutes } = await run(readAgenda, {
    programmeId,
    kind: params['kind']!,
  })
  // What is planned for an hour is shown in the length this programme meets for.
  const shown = minutes === 60 ? sessionMinutes : minutes
  const names = { mentor: say(officeMessages.nameMentor), leader: say(officeMessages.nameLeader) }
  return {
    programmeId,
    kind,
    name: say(agendaKindNames[kind]),
    minutes,
    mark,
    shown,
    preview: spokenAgenda(say, agendaOf(kind, shown, parts), names),
    rows: parts.map((part) => ({
      key: part.key ?? '',
      minutes: String(part.minutes),
      lead: part.lead as string,
      ...partWords(say, kind, part, placeholderNames),
    })),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt, say } = page(context)
  const programmeId = params['programmeId']!
  const kind = agendaKinds.find((one): one is AgendaKind => one === params['kind'])
  const form = await formOf(request)
  const typed = typedValues(form)
  const seen = String(form.get('seen') ?? '')
  const home = `/programmes/${programmeId}/agendas`
  if (!kind) throw redirect(home)
  const rows = rowsOf(typed)
  if (form.get('intent') === 'original') {
    const result = await attempt(resetAgenda, { programmeId, kind, seen })
    if (result.ok) throw redirect(`${home}?saved`)
    return data({ problems: {}, problem: result.problem.sentence, rows }, { status: result.problem.status })
  }
  const plan = readPlan(
    rows,
    seedAgendas[kind].map(({ key }) => key),
    (part) => partWords(say, kind, part, placeholderNames),
  )
  if (!plan.ok) return data({ problems: plan.problems, problem: null, rows }, { status: 422 })
  const result = await attempt(saveAgenda, { programmeId, kind, parts: plan.parts, seen })
  if (result.ok) throw redirect(`${home}?saved`)
  return data({ problems: {}, problem: result.problem.sentence, rows }, { status: result.problem.status })
}
