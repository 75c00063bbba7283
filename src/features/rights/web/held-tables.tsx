import { useSay } from '#words/say.tsx'
import type { HeldTable } from '#platform/personal-data/find-rows.ts'
import { rightsMessages as words } from '../rights.messages.ts'
import { kindWords } from './rights-words.rules.ts'

const shown = 12

/** Every row as names and values, folded by kind; long tables go on in the file. */
export function HeldTables({ tables }: { tables: readonly HeldTable[] }) {
  const say = useSay()
  return (
    <>
      {[...Map.groupBy(tables, ({ kind }) => kind)].map(([kind, of]) => (
        <section key={kind} className="section">
          <h2>{say(kindWords[kind])}</h2>
          {of.map(({ table, rows }) => (
            <details key={table}>
              <summary>
                <code>{table}</code> · {rows.length}
              </summary>
              {rows.slice(0, shown).map((row) => (
                <p key={JSON.stringify(row)} className="small">
                  <bdi>{lineOf(row)}</bdi>
                </p>
              ))}
              {rows.length > shown ? (
                <p className="small quiet">{say(words.heldMore, { count: rows.length - shown })}</p>
              ) : null}
            </details>
          ))}
        </section>
      ))}
    </>
  )
}

function lineOf(row: Readonly<Record<string, unknown>>): string {
  return Object.entries(row)
    .filter(([, value]) => value !== null && value !== '')
    .map(([column, value]) => `${column}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' · ')
}
