import { useLoaderData, type LinksFunction } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Time } from '#ui/time.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { compareMessages } from '../compare.messages.ts'
import { reviewMessages } from '../review.messages.ts'
import { stepMessages as words } from '../steps.messages.ts'
import { isolate } from './bidi.rules.ts'
import { EditForm } from './edit-form.tsx'
import styles from './match.css?url'
import type { loader } from './ledger-page.server.ts'

export { loader } from './ledger-page.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

const didWords = {
  lock: words.didLock,
  unlock: words.didUnlock,
  forbid: words.didForbid,
  allow: words.didAllow,
  hold: words.didHold,
  release: words.didRelease,
  review: words.didReview,
  unreview: words.didUnreview,
  note: words.didNote,
  'change-rules': words.didRules,
  adopt: words.didAdopt,
  'adopt-part': words.didAdoptPart,
  discard: words.didDiscard,
  undo: words.didUndo,
  redo: words.didRedo,
}

export default function LedgerPage() {
  const say = useSay()
  const language = useLocale()
  const { programmeId, ledger } = useLoaderData<typeof loader>()
  const home = `/programmes/${programmeId}/match`
  const clock = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  const door = { home, back: `${home}/ledger`, seen: ledger.seen }
  return (
    <>
      <title>{say(words.ledgerTitle, { programme: ledger.programmeName })}</title>
      <PageHead
        title={say(words.ledgerHead, { count: ledger.lines.length })}
        sub={<span>{say(words.ledgerNote)}</span>}
        actions={
          <>
            {ledger.canUndo ? (
              <EditForm {...door} fields={{ kind: 'undo' }}>
                <Button>{say(reviewMessages.undo)}</Button>
              </EditForm>
            ) : null}
            {ledger.canRedo ? (
              <EditForm {...door} fields={{ kind: 'redo' }}>
                <Button>{say(reviewMessages.redo)}</Button>
              </EditForm>
            ) : null}
            <LinkButton href={home}>{say(compareMessages.backToReview)}</LinkButton>
          </>
        }
      />
      <ol className="match-ledger" reversed>
        {ledger.lines.map((line) => (
          <li key={line.number} className={line.inForce ? undefined : 'match-ledger-undone'}>
            <Time at={line.at} text={clock.format(new Date(line.at))} zone="UTC" />
            <span className="quiet">{say(words.ledgerBy, { by: line.by, name: isolate(line.name) })}</span>
            <span>
              {say(didWords[line.kind], {
                mentor: isolate(line.mentor),
                mentee: isolate(line.mentee),
                person: isolate(line.person),
                run: line.runNumber,
              })}
              {line.inForce ? null : <span className="faint"> ({say(words.ledgerUndone)})</span>}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
