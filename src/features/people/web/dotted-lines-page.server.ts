import { data, type ActionFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readUpload, UploadBroken } from '#platform/pages/read-upload.ts'
import { importMessages } from '../people-import.messages.ts'
import { peopleMessages as words } from '../people.messages.ts'
import { readDottedLines, type DottedLine } from '../read-dotted-lines.ts'
import { UnreadableFile } from '../read-people-file.ts'
import { replaceDottedLines } from '../replace-dotted-lines.ts'

export async function action({ context, request }: ActionFunctionArgs) {
  const { attempt, say } = page(context)
  const refused = (problem: string) => data({ problem, outcome: null }, { status: 422 })
  const lines = await readLines(request)
  if (lines === 'no-file') return refused(say(words.chooseFile))
  if (lines === 'unreadable') return refused(say(importMessages.failedTitle))
  const result = await attempt(replaceDottedLines, { lines })
  return result.ok ? data({ problem: null, outcome: result.outcome }) : refused(result.problem.sentence)
}

async function readLines(request: Request): Promise<DottedLine[] | 'no-file' | 'unreadable'> {
  try {
    const { file } = await readUpload(request)
    return file === null ? 'no-file' : await readDottedLines(file.bytes)
  } catch (cause) {
    if (cause instanceof UnreadableFile || cause instanceof UploadBroken) return 'unreadable'
    throw cause
  }
}
