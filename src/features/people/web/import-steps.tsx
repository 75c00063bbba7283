import { useSay } from '#words/say.tsx'
import { importMessages as words } from '../people-import.messages.ts'
import { canChooseColumns, canMend, type ImportState } from '../people-import.rules.ts'

const order = ['columns', 'rows', 'difference'] as const
const names = { columns: words.stepColumns, rows: words.stepRows, difference: words.stepDifference }

/** The steps that can be opened now: the one the import is at, and the way back. */
export function ImportSteps({
  importId,
  state,
  step,
}: {
  importId: string
  state: ImportState
  step: ImportState
}) {
  const say = useSay()
  if (!order.some((name) => name === step)) return null
  const open = { columns: canChooseColumns(state), rows: canMend(state), difference: state === 'difference' }
  return (
    <nav className="tabs" aria-label={say(words.steps)}>
      {order
        .filter((name) => open[name])
        .map((name) => (
          <a
            key={name}
            href={`/people/imports/${importId}?step=${name}`}
            aria-current={name === step ? 'step' : undefined}
          >
            {say(names[name])}
          </a>
        ))}
    </nav>
  )
}
