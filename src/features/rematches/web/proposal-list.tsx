import { useSay } from '#words/say.tsx'
import { LinkButton } from '#ui/button.tsx'
import { CoverageBar } from '#ui/coverage-bar.tsx'
import { PersonName } from '#ui/person-name.tsx'
import type { Side } from '#features/pairs/pair.rules.ts'
import { rematchMessages as words } from '../rematches.messages.ts'
import type { RematchView } from '../read-rematch.ts'
import { fitWordsFor } from '../need-words.rules.ts'
import { ProposalReasons } from './proposal-reasons.tsx'

type Shown = RematchView['proposals'][number]

/** The proposals, those that change other pairs folded away. Choosing one is a link to what would be sent: it changes nothing. */
export function ProposalList({
  side,
  proposals,
  chosen,
}: {
  side: Side
  proposals: readonly Shown[]
  chosen: string | null
}) {
  const say = useSay()
  const of = (kind: Shown['kind']) => proposals.filter((proposal) => proposal.kind === kind)
  const rows = (shown: readonly Shown[]) => (
    <ul className="lines">
      {shown.map((proposal) => (
        <ProposalRow
          key={proposal.name}
          side={side}
          proposal={proposal}
          isChosen={proposal.name === chosen}
        />
      ))}
    </ul>
  )
  const [direct, swap, best] = [of('direct'), of('swap'), of('best')]
  const holds = (shown: readonly Shown[]) => shown.some(({ name }) => name === chosen)
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.proposalsTitle)}</h2>
        <span className="small quiet">{say(words.proposalsNote)}</span>
      </div>
      {direct.length > 0 ? (
        <>
          <h3>{say(words.changesNobody)}</h3>
          {rows(direct)}
        </>
      ) : null}
      {swap.length > 0 ? (
        <details open={direct.length === 0 || holds(swap)}>
          <summary>{say(words.swapFold)}</summary>
          {rows(swap)}
        </details>
      ) : null}
      {best.length > 0 ? (
        <details open={holds(best)}>
          <summary>{say(words.bestFold)}</summary>
          {rows(best)}
        </details>
      ) : null}
      <p className="small quiet">{say(words.noRunning)}</p>
    </section>
  )
}

function ProposalRow({ side, proposal, isChosen }: { side: Side; proposal: Shown; isChosen: boolean }) {
  const say = useSay()
  const { pair, name } = proposal
  const other = side === 'mentee' ? pair.mentor : pair.mentee
  const query = new URLSearchParams({ side, pick: name })
  return (
    <li className="proposal">
      <div className="stack">
        <CoverageBar
          label={
            <span className="strong">
              <PersonName name={other} />
            </span>
          }
          value={pair.fit}
          of={100}
          look="reason"
          figure={pair.fit}
          outOf={say(words.fitOf, { word: say(fitWordsFor[pair.word]) })}
        />
        <ProposalReasons proposal={proposal} />
      </div>
      {isChosen ? (
        <span className="strong" aria-current="true">
          {say(words.chosen)}
        </span>
      ) : (
        <LinkButton small href={`?${query.toString()}#preview`}>
          {say(words.choose)}
          <span className="visually-hidden"> {other}</span>
        </LinkButton>
      )}
    </li>
  )
}
