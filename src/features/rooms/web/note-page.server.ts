import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { Failure } from '#contract/failure.ts'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { changeNote } from '#features/notes/change-note.ts'
import { deleteNote } from '#features/notes/delete-note.ts'
import { noteFailures, noteForm } from '#features/notes/notes.contract.ts'
import { writeNote } from '#features/notes/write-note.ts'
import type { Work } from '#platform/database/work.ts'
import { readNotebook } from '../read-notebook.ts'

/** `own` and `shared` begin a note; an id opens one of one's own hand. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const name = params['note']!
  return page(context).run(async function readNote(work: Work) {
    const book = await readNotebook(work)
    const note = book.notes.find(({ noteId, mine }) => noteId === name && mine)
    if (!note && name !== 'own' && name !== 'shared') throw new Failure(noteFailures.notFound)
    const { programme, otherName, mayWrite } = book
    return {
      programme,
      otherName,
      mayWrite,
      shared: note?.shared ?? name === 'shared',
      text: note?.text ?? null,
    }
  }, undefined)
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const name = params['note']!
  const form = await formOf(request)
  const isNew = name === 'own' || name === 'shared'
  if (form.get('intent') === 'delete' && !isNew)
    return done(await attempt(deleteNote, { noteId: name }), form, params['token']!)
  const checked = checkForm(form, noteForm)
  if (!checked.ok)
    return data({ problems: checked.problems, problem: null, typed: checked.typed }, { status: 422 })
  const { text } = checked.values
  const saved = isNew
    ? await attempt(writeNote, { shared: name === 'shared', text }, checked.submission)
    : await attempt(changeNote, { noteId: name, text }, checked.submission)
  return done(saved, form, params['token']!)
}

function done(
  result: { ok: true } | { ok: false; problem: { sentence: string; status: number } },
  form: FormData,
  token: string,
) {
  if (result.ok) throw redirect(`/l/${token}/pair/notes`)
  return data(
    { problems: {}, problem: result.problem.sentence, typed: typedValues(form) },
    { status: result.problem.status },
  )
}
