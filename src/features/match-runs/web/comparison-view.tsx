import { useEffect, useRef } from 'react'
import { Button, LinkButton } from '#ui/button.tsx'
import { CompareList, CompareRow } from '#ui/compare-row.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import type { Direction, Figure } from '../compare-runs.rules.ts'
import { compareMessages as words } from '../compare.messages.ts'
import type { Comparison, NamedChange } from '../read-comparison.ts'
import { isolate } from './bidi.rules.ts'
import { Decide } from './decide.tsx'
import { useChangeKeys } from './change-keys.tsx'
import { ChangeRow } from './change-row.tsx'
import { useScripts } from './draft-editing.tsx'
import { PresenceLine } from './presence-line.tsx'

const figureWords: Record<Figure['figure'], typeof words.figureMatched> = {
  matched: words.figureMatched,
  lowest: words.figureLowest,
  middle: words.figureMiddle,
  strong: words.figureStrong,
  'cross-department': words.figureDepartment,
  'cross-region': words.figureRegion,
}
const directionWords: Record<Direction, typeof words.better> = {
  better: words.better,
  same: words.same,
  worse: words.worse,
}

/** A result never replaces the screen: old and new stand side by side, each change with its cause. */
export function ComparisonView({ comparison, home }: { comparison: Comparison; home: string }) {
  const say = useSay()
  const { run, tableNumber, isTable, changes, parts, kept, figures, locksKept, discarded } = comparison
  const head = useRef<HTMLDivElement>(null)
  useEffect(() => head.current?.focus(), [])
  const { list, letters, onKeyDown } = useChangeKeys()
  const scripts = useScripts()
  const someParts = parts.length > 1 ? parts.slice(0, 6) : []
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys act on whichever row inside has focus
    <div onKeyDown={onKeyDown}>
      <div ref={head} tabIndex={-1} className="match-compare-head">
        <PageHead
          over={
            isTable || tableNumber === null
              ? say(words.compareFirst, { to: run.number })
              : say(words.compareOver, { from: tableNumber, to: run.number })
          }
          title={
            isTable
              ? say(words.compareTable, { number: run.number })
              : say(words.compareHead, { number: run.number, changed: changes.length, kept })
          }
          sub={
            <>
              <span>
                {say(words.askedHead)}: {askedOf(say, comparison)}
              </span>
              {discarded ? <span>{say(words.discarded)}</span> : null}
              <PresenceLine home={home} seen={comparison.seen} others={comparison.others} />
            </>
          }
          actions={
            isTable ? (
              <LinkButton href={home}>{say(words.backToReview)}</LinkButton>
            ) : (
              <>
                <Decide intent="discard" comparison={comparison}>
                  <Button>{say(words.discard)}</Button>
                </Decide>
                <Decide intent="adopt" comparison={comparison}>
                  <Button look="ink">{say(words.adopt, { number: run.number })}</Button>
                </Decide>
              </>
            )
          }
        />
      </div>
      {figures.length > 0 ? (
        <section className="section match-compare">
          <h2>{say(words.figuresHead)}</h2>
          <CompareList label={say(words.figuresHead)}>
            {figures.map(({ figure, before, after, direction }) => (
              <CompareRow
                key={figure}
                what={say(figureWords[figure])}
                old={before}
                now={after}
                direction={direction}
                word={say(directionWords[direction])}
              />
            ))}
            {locksKept.all > 0 ? (
              <CompareRow
                what={say(words.figureLocks)}
                old={locksKept.all}
                now={say(words.locksOf, locksKept)}
                direction={locksKept.kept === locksKept.all ? 'same' : 'worse'}
                word={say(locksKept.kept === locksKept.all ? words.same : words.worse)}
              />
            ) : null}
          </CompareList>
        </section>
      ) : null}
      {isTable ? null : (
        <section className="section match-compare">
          <div className="section-head">
            <h2>{say(words.changesHead)}</h2>
            {scripts && letters && changes.length > 1 ? (
              <span className="small quiet match-keys-hint">{say(words.changesKeys)}</span>
            ) : null}
          </div>
          {changes.length === 0 ? <p>{say(words.changesNone)}</p> : null}
          <div ref={list}>
            <CompareList label={say(words.changesHead)}>
              {changes.map((change, at) => (
                <ChangeRow key={`${change.menteeId} ${at}`} change={change} />
              ))}
            </CompareList>
          </div>
          <p className="small quiet">{say(words.unchanged, { kept })}</p>
        </section>
      )}
      {isTable || someParts.length === 0 ? null : (
        <section className="section match-compare">
          <h2>{say(words.partsHead)}</h2>
          <p className="small quiet">{say(words.adoptPartNote)}</p>
          <ul className="match-parts">
            {someParts.map((part) => (
              <li key={part[0]!.menteeId}>
                <Decide intent="adopt-part" comparison={comparison} menteeId={part[0]!.menteeId}>
                  <Button small>{say(words.adoptPart, { names: namesOf(part) })}</Button>
                </Decide>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function namesOf(part: readonly NamedChange[]): string {
  return (
    [...new Set(part.map(({ mentee }) => isolate(mentee)))].slice(0, 4).join(', ') +
    (part.length > 4 ? ' …' : '')
  )
}

function askedOf(say: Say, { asked }: Comparison): string {
  const parts = [
    ...asked.locks.map((pair) =>
      say(words.askedLock, { mentor: isolate(pair.mentor), mentee: isolate(pair.mentee) }),
    ),
    ...asked.bans.map((pair) =>
      say(words.askedForbid, { mentor: isolate(pair.mentor), mentee: isolate(pair.mentee) }),
    ),
    ...asked.holds.map((name) => say(words.askedHold, { name: isolate(name) })),
    ...asked.places.map((name) => say(words.askedPlace, { name: isolate(name) })),
    ...asked.waivers.map((pair) =>
      say(words.askedWaiver, { mentor: isolate(pair.mentor), mentee: isolate(pair.mentee) }),
    ),
    ...(asked.rules ? [say(words.askedRules)] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : say(words.askedNothing)
}
