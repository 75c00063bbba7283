import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page, type Attempt, type PageContext } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { applyImport } from '../apply-import.ts'
import { cancelImport } from '../cancel-import.ts'
import { importForm, readColumnForm, readMendForm, type Typed } from '../import-form.contract.ts'
import { mapColumns } from '../map-columns.ts'
import { mendRow } from '../mend-row.ts'
import { peopleFailures } from '../people.contract.ts'
import { canChooseColumns, canMend, isRunning, type PeopleImport } from '../people-import.rules.ts'
import { previewImport } from '../preview-import.ts'
import { proposeColumns } from '../propose-columns.ts'
import { readDifference } from '../read-difference.ts'
import { readImport } from '../read-import.ts'
import { readRowsToFix } from '../read-rows-to-fix.ts'
import { skipRows } from '../skip-rows.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { run } = page(context)
  const importId = params['importId']!
  const asked = new URL(request.url).searchParams
  const found = await afterShortWork(() => run(readImport, { importId }))
  const step = stepOf(found, asked.get('step'))
  return {
    found,
    step,
    mended: Number(asked.get('mended')) || null,
    questions: step === 'columns' ? await run(proposeColumns, { importId }) : null,
    rows:
      step === 'rows' || step === 'applied'
        ? await run(readRowsToFix, { importId, after: Number(asked.get('after')) || 0 })
        : null,
    examples: step === 'difference' ? await run(readDifference, { importId }) : null,
  }
}

/** A small file is done before a page could be drawn; waiting a moment spares people a page that says so. */
async function afterShortWork(read: () => Promise<PeopleImport>): Promise<PeopleImport> {
  let found = await read()
  for (let turn = 0; turn < 6 && isRunning(found.state); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250))
    found = await read()
  }
  return found
}

/** Earlier steps stay open by their address as long as nothing has been applied. */
function stepOf({ state }: PeopleImport, asked: string | null): PeopleImport['state'] {
  if (asked === 'columns' && canChooseColumns(state)) return 'columns'
  if (asked === 'rows' && canMend(state)) return 'rows'
  return state
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const ours = page(context)
  const importId = params['importId']!
  const form = await readForm(request, importForm)
  if (!form.ok) throw redirect(`/people/imports/${importId}`)
  const { do: wish, ...typed } = form.values
  const { result, next } = await carryOut(ours, importId, wish, typed, form.submission)
  if (result.ok) throw redirect(`/people/imports/${importId}${next(result.outcome)}`)
  return data(
    { problem: result.problem.sentence, code: result.problem.code, typed },
    { status: result.problem.status },
  )
}

interface Done {
  readonly result: Attempt<unknown>
  readonly next: (outcome: unknown) => string
}

const here = () => ''

async function carryOut(
  ours: PageContext,
  importId: string,
  wish: string,
  typed: Typed,
  submission: string | undefined,
): Promise<Done> {
  const { attempt } = ours
  switch (wish) {
    case 'columns':
      return { result: await chooseColumns(ours, importId, typed, submission), next: here }
    case 'mend': {
      const mend = readMendForm(typed)
      const result = await attempt(mendRow, { importId, ...mend }, submission)
      const mended = result.ok && result.outcome.mended
      return {
        result,
        next: () => (mended ? `?step=rows&mended=${mend.line}` : `?step=rows#line-${mend.line}`),
      }
    }
    case 'skip':
      return {
        result: await attempt(skipRows, { importId, lines: [Number(typed['line'])] }, submission),
        next: () => '?step=rows',
      }
    case 'skip-all': {
      const skipped = await attempt(skipRows, { importId, lines: 'all' as const }, submission)
      return { result: skipped.ok ? await attempt(previewImport, { importId }) : skipped, next: here }
    }
    case 'apply':
      return {
        result: await attempt(
          applyImport,
          { importId, leaversConfirmed: typed['confirmed'] === 'yes' },
          submission,
        ),
        next: here,
      }
    case 'cancel':
      return { result: await attempt(cancelImport, { importId }, submission), next: here }
    default:
      return { result: await attempt(previewImport, { importId }, submission), next: here }
  }
}

async function chooseColumns(
  { run, attempt, say }: PageContext,
  importId: string,
  typed: Typed,
  submission: string | undefined,
): Promise<Attempt<unknown>> {
  const { words, proposals } = await run(proposeColumns, { importId })
  const { twice, ...choice } = readColumnForm(typed, words)
  if (twice === null) return attempt(mapColumns, { importId, ...choice }, submission)
  const { words: sentence } = peopleFailures.columnTwice
  return {
    ok: false,
    problem: {
      code: sentence.id,
      status: 422,
      sentence: say(sentence, { column: proposals[twice]?.header ?? '' }),
    },
  }
}
