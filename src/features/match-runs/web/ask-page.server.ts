import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { askForPlaces } from '../ask-for-places.ts'
import { askForm, type AskSide } from '../place-ask.contract.ts'
import { readPlaceAsk } from '../read-place-ask.ts'

function asked({ params, request }: Pick<LoaderFunctionArgs, 'params' | 'request'>) {
  const side: AskSide = new URL(request.url).searchParams.get('side') === 'mentor' ? 'mentor' : 'mentee'
  return { programmeId: params['programmeId'] ?? '', side }
}

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const ask = asked({ params, request })
  return { programmeId: ask.programmeId, ask: await page(context).run(readPlaceAsk, ask) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const ask = asked({ params, request })
  const form = await readForm(request, askForm)
  if (!form.ok)
    return data({ sent: null, problem: null, problems: form.problems, typed: form.typed }, { status: 422 })
  const { person, subject, text } = form.values
  const done = await page(context).attempt(
    askForPlaces,
    { ...ask, personIds: person, subject, text },
    form.submission,
  )
  if (!done.ok)
    return data(
      { sent: null, problem: done.problem.sentence, problems: {}, typed: { person, subject, text } },
      { status: done.problem.status },
    )
  return data({ sent: done.outcome, problem: null, problems: {}, typed: {} })
}
