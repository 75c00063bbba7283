import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { ChoiceCards, type Choice } from '#ui/choice-cards.tsx'
import { PersonName } from '#ui/person-name.tsx'
import type { Side } from '#features/pairs/pair.rules.ts'
import { rematchMessages as words } from '../rematches.messages.ts'
import type { RematchView } from '../read-rematch.ts'
import { fitWordsFor } from './need-words.rules.ts'
import { ProposalReasons } from './proposal-reasons.tsx'

type Shown = RematchView['proposals'][number]

/** The proposals as one choice; those that change other pairs are folded away. Asking for the message changes nothing. */
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
  const cards = (shown: readonly Shown[], id: string) => (
    <ChoiceCards
      name="pick"
      id={id}
      legend={say(words.pickLegend)}
      legendHidden
      chosen={chosen ? [chosen] : []}
      choices={shown.map((proposal) => toChoice(proposal))}
    />
  )
  const toChoice = (proposal: Shown): Choice => {
    const { pair } = proposal
    return {
      value: proposal.name,
      label: (
        <>
          <PersonName name={side === 'mentee' ? pair.mentor : pair.mentee} /> ·{' '}
          {say(words.fit, { fit: pair.fit })} · {say(fitWordsFor[pair.word])}
        </>
      ),
      note: <ProposalReasons proposal={proposal} />,
    }
  }
  const [direct, swap, best] = [of('direct'), of('swap'), of('best')]
  return (
    <section className="section stack">
      <div className="section-head">
        <h2>{say(words.proposalsTitle)}</h2>
      </div>
      <p className="quiet">{say(words.proposalsNote)}</p>
      <form method="get" className="stack-wide">
        <input type="hidden" name="side" value={side} />
        {direct.length > 0 ? cards(direct, 'pick') : null}
        {swap.length > 0 ? (
          <details open={direct.length === 0 || swap.some(({ name }) => name === chosen)}>
            <summary>{say(words.swapFold)}</summary>
            {cards(swap, direct.length > 0 ? 'pick-swap' : 'pick')}
          </details>
        ) : null}
        {best.length > 0 ? (
          <details open={best.some(({ name }) => name === chosen)}>
            <summary>{say(words.bestFold)}</summary>
            {cards(best, direct.length + swap.length > 0 ? 'pick-best' : 'pick')}
          </details>
        ) : null}
        <Button look={chosen ? 'outline' : 'ink'}>{say(words.preview)}</Button>
      </form>
      <p className="small quiet">{say(words.noRunning)}</p>
    </section>
  )
}
