import { useLoaderData } from 'react-router'
import { useLocale, useSay } from '#words/say.tsx'
import { Banner } from '#ui/banner.tsx'
import { LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { PairMark } from '#ui/pair-mark.tsx'
import { stepWords } from '#features/pairs/step-words.rules.ts'
import { helpFor } from '../help.rules.ts'
import { momentumMessages as words } from '../momentum.messages.ts'
import { EventList } from './event-list.tsx'
import { PairFacts } from './pair-facts.tsx'
import { PairRhythm } from './pair-rhythm.tsx'
import type { loader } from './pair-sheet-page.server.ts'
import { alertWords, stateWords, wayWords } from './reading-words.rules.ts'

export { loader } from './pair-sheet-page.server.ts'

export default function PairSheetPage() {
  const say = useSay()
  const sheet = useLoaderData<typeof loader>()
  const { programme, pairId, mentor, mentee, topics, step, reading, open, brokenRule } = sheet
  const base = `/programmes/${programme.programmeId}`
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' })
  const title = say(words.pairTitle, { mentor, mentee })
  const worst = open[0]
  const state = say(
    reading && step !== 'closed' && step !== 'exited' ? stateWords[reading.momentum] : stepWords[step],
  )
  return (
    <>
      <title>{`${programme.name}: ${title}`}</title>
      <PageHead
        over={<a href={`${base}/pairs`}>{say(words.pairsPage)}</a>}
        title={title}
        sub={
          <span className="row">
            <PairMark
              momentum={reading?.momentum ?? 'new'}
              share={reading ? (reading.share ?? undefined) : 0.5}
              booked={Boolean(reading?.nextAt)}
              size={40}
              wide
            />
            <span>
              {topics.length > 0 ? `${say(words.pairOn, { topics: list.format(topics.slice(0, 3)) })}. ` : ''}
              <span className="strong">{say(words.pairState, { state })}</span>{' '}
              {reading ? say(words.pairHeld, { held: reading.held }) : ''}{' '}
              {reading
                ? reading.nextAt
                  ? say(words.pairNext, { at: reading.nextAt })
                  : say(words.pairNoNext)
                : ''}
            </span>
          </span>
        }
        actions={
          <>
            {worst
              ? helpFor[worst].slice(0, 2).map((help, place) => (
                  <LinkButton
                    key={help}
                    look={place === 0 ? 'ink' : 'outline'}
                    href={`${base}/help/${worst}/${pairId}?send=${help}`}
                  >
                    {say(wayWords[help])}
                  </LinkButton>
                ))
              : null}
            {reading ? (
              <LinkButton look="quiet" href={`${base}/pairs/${pairId}/change`}>
                {say(words.change)}
              </LinkButton>
            ) : null}
          </>
        }
      />
      {brokenRule ? (
        <Banner look="warn">{say(brokenRule === 'chain' ? words.breaksChain : words.breaksLeft)}</Banner>
      ) : worst ? (
        <Banner look="warn">{open.map((kind) => say(alertWords[kind])).join(', ')}</Banner>
      ) : null}
      <div className="columns">
        <div>
          {reading ? <PairRhythm sheet={sheet} /> : null}
          <EventList timeline={sheet.timeline} />
        </div>
        <PairFacts sheet={sheet} />
      </div>
    </>
  )
}
