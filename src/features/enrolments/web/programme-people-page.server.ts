import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page, type Attempt } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { enrolFromFile } from '../enrol-from-file.ts'
import { enrolPeople } from '../enrol-people.ts'
import { invitePeople } from '../invite-people.ts'
import { readShow } from '../people-filter.rules.ts'
import { peopleListForm, type PeopleListForm } from '../people-list.contract.ts'
import { readProgrammePeople, rowsAPage } from '../read-programme-people.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const show = readShow(query.get('show'))
  const search = (query.get('search') ?? '').slice(0, 100)
  const asked = Number(query.get('page') ?? 1)
  const pageNumber = Number.isInteger(asked) && asked > 0 && asked < 100_000 ? asked : 1
  const people = await page(context).run(readProgrammePeople, {
    programmeId: params['programmeId']!,
    show,
    search,
    page: pageNumber,
  })
  return {
    ...people,
    show,
    search,
    page: pageNumber,
    pages: Math.max(1, Math.ceil(people.found / rowsAPage)),
  }
}

export type PeopleDone =
  | { readonly kind: 'enrolled'; readonly count: number; readonly skipped: number }
  | { readonly kind: 'invited'; readonly count: number; readonly skipped: number }
  | {
      readonly kind: 'from-file'
      readonly mentors: number
      readonly mentees: number
      readonly kept: number
      readonly notEligible: number
      readonly unknownWords: readonly string[]
    }

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, peopleListForm)
  if (!form.ok) return data({ done: null, problem: null, nobody: true }, { status: 422 })
  if ('person' in form.values && form.values.person.length === 0)
    return data({ done: null, problem: null, nobody: true }, { status: 422 })
  const result = await act(page(context).attempt, params['programmeId']!, form.values, form.submission)
  if (!result.ok)
    return data(
      { done: null, problem: result.problem.sentence, nobody: false },
      { status: result.problem.status },
    )
  return data({ done: result.outcome, problem: null, nobody: false })
}

type Attempting = ReturnType<typeof page>['attempt']

async function act(
  attempt: Attempting,
  programmeId: string,
  form: PeopleListForm,
  submission: string | undefined,
): Promise<Attempt<PeopleDone>> {
  switch (form.do) {
    case 'enrol-mentor':
    case 'enrol-mentee': {
      const side = form.do === 'enrol-mentor' ? 'mentor' : 'mentee'
      return told(
        await attempt(enrolPeople, { programmeId, personIds: form.person, side }, submission),
        ({ enrolled, skipped }) => ({ kind: 'enrolled', count: enrolled, skipped }),
      )
    }
    case 'invite':
    case 'invite-all': {
      const personIds = form.do === 'invite' ? form.person : ('all' as const)
      return told(
        await attempt(invitePeople, { programmeId, personIds }, submission),
        ({ invited, skipped }) => ({ kind: 'invited', count: invited, skipped }),
      )
    }
    case 'from-file':
      return told(
        await attempt(enrolFromFile, { programmeId }, submission),
        ({ unknownWords, ...counts }) => ({
          kind: 'from-file',
          ...counts,
          unknownWords: unknownWords.slice(0, 12).map(({ words }) => words),
        }),
      )
  }
}

function told<Outcome>(
  result: Attempt<Outcome>,
  tell: (outcome: Outcome) => PeopleDone,
): Attempt<PeopleDone> {
  return result.ok ? { ok: true, outcome: tell(result.outcome) } : result
}
