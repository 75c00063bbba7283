import { data, redirect, type ActionFunctionArgs } from 'react-router'
import { z } from 'zod'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { addPastedPeople } from '../add-pasted-people.ts'
import { peopleFailures } from '../people.contract.ts'
import { startPeopleImport } from '../start-people-import.ts'

const addForm = z.object({
  people: z.string().max(500_000).regex(/\S@\S/, peopleFailures.noAddress.words.id),
})

export async function action({ context, request }: ActionFunctionArgs) {
  const { run, attempt, say } = page(context)
  const form = await readForm(request, addForm)
  if (!form.ok)
    return data(
      { problem: say(peopleFailures.noAddress.words), typed: String(form.typed['people'] ?? '') },
      { status: 422 },
    )
  const text = form.values.people
  const started = await attempt(
    startPeopleImport,
    { fileName: 'addresses', namesEverybody: false },
    form.submission,
  )
  if (!started.ok)
    return data({ problem: started.problem.sentence, typed: text }, { status: started.problem.status })
  await addPastedPeople(run, { importId: started.outcome.importId, text })
  throw redirect(`/people/imports/${started.outcome.importId}`)
}
