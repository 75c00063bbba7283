import { useSay } from '#words/say.tsx'
import { caseMessages as words } from '../business-case.messages.ts'
import { caseFigures, type CaseFigure } from '../business-case.rules.ts'

const names = {
  rhythm: words.missingRhythm,
  team: words.missingTeam,
  pairs: words.missingPairs,
  rate: words.missingRate,
  people: words.missingPeople,
  leavers: words.missingLeavers,
  leavingCost: words.missingLeavingCost,
} as const satisfies Record<CaseFigure, unknown>

/** Each figure the sum still needs, with the way to where it is asked. */
export function CaseMissing({ missing, home }: { missing: readonly CaseFigure[]; home: string }) {
  const say = useSay()
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.missingTitle)}</h2>
      </div>
      <ul className="lines">
        {missing.map((figure) => (
          <li key={figure}>
            <a href={`${home}/design/${caseFigures[figure]}`}>{say(names[figure])}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
