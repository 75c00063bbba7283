import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { z } from 'zod'
import { page } from '#platform/pages/page-context.ts'
import { readUpload, UploadBroken } from '#platform/pages/read-upload.ts'
import { listPeopleImports } from '../list-people-imports.ts'
import { importMessages as words } from '../people-import.messages.ts'
import { stagePeopleFile } from '../stage-people-file.ts'
import { startPeopleImport } from '../start-people-import.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const imports = await page(context).run(listPeopleImports, undefined)
  return {
    imports: imports.map(({ importId, state, fileName, rowCount, createdAt }) => ({
      importId,
      state,
      fileName,
      rowCount,
      createdAt,
    })),
  }
}

/** Streams the file into the staging table, then leads to the import, whatever became of the file. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { run, attempt, say } = page(context)
  const upload = await readUpload(request).catch((cause: unknown) => {
    if (cause instanceof UploadBroken) return null
    throw cause
  })
  const refused = (sentence: string) => data({ problem: sentence }, { status: 422 })
  if (upload === null) return refused(say(words.notAForm))
  if (upload.file === null) return refused(say(words.chooseFile))
  const key = z.uuid().safeParse(upload.fields['_submission'])
  const started = await attempt(
    startPeopleImport,
    { fileName: upload.file.name },
    key.success ? key.data : undefined,
  )
  if (!started.ok) return refused(started.problem.sentence)
  const { importId } = started.outcome
  await stagePeopleFile(run, { importId, bytes: upload.file.bytes })
  throw redirect(`/people/imports/${importId}`)
}
