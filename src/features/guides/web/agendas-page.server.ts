import type { LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { describeAgendas } from '../describe-agendas.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const programmeId = params['programmeId']!
  const { agendas, programme } = await page(context).run(describeAgendas, { programmeId })
  return {
    programmeId,
    programme,
    saved: new URL(request.url).searchParams.has('saved'),
    agendas: agendas.map(({ kind, minutes, mark, parts }) => ({
      kind,
      minutes,
      own: mark !== '',
      led: parts.filter(({ lead }) => lead === 'mentor').reduce((sum, part) => sum + part.minutes, 0),
    })),
  }
}
