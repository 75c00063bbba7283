import type { ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import type { Draft } from '../concerns.contract.ts'
import { steps, type Step } from '../concern-steps.rules.ts'
import { helpMessages as words } from '../help.messages.ts'
import { needWords } from './need-words.rules.ts'
import { StepForm } from './step-form.tsx'

export interface Readers {
  readonly first: string | null
  readonly second: string | null
}

/** Everything once more, each answer with its way back, and who would read it. */
export function CheckStep({
  draft,
  readers,
  keptOut,
  outside,
}: {
  draft: Draft
  readers: Readers
  keptOut: readonly string[]
  outside: { name: string; reach: string }
}) {
  const say = useSay()
  const rows: readonly (readonly [Exclude<Step, 'pause' | 'check'>, string, ReactNode])[] = [
    ['need', say(words.checkNeed), draft.need ? say(needWords[draft.need]) : ''],
    [
      'what',
      say(words.checkWhat),
      draft.what === '' ? say(words.checkWhatNone) : <Quoted key="what" text={draft.what} />,
    ],
    ['keep-out', say(words.checkKeep), keptOut.length === 0 ? say(words.checkKeepNone) : keptOut.join(', ')],
    ['reach', say(words.checkReach), reachOf(draft, say)],
  ]
  return (
    <>
      <PageHead look="question" title={say(words.checkTitle)} />
      <StepForm step="check" draft={draft} asks={[]} next={readers.first ? say(words.send) : null}>
        <dl className="answers">
          {rows
            .filter(([step]) => steps.includes(step))
            .map(([step, name, value]) => (
              <div key={step}>
                <dt>{name}</dt>
                <dd>{value}</dd>
                <dd className="answers-change">
                  <Button look="quiet" name="go" value={`change-${step}`}>
                    {say(words.change)}
                    <span className="visually-hidden"> {name}</span>
                  </Button>
                </dd>
              </div>
            ))}
        </dl>
        <section className="chapter">
          <h2>{say(words.whoReads)}</h2>
          <p>{whoReads(readers, say)}</p>
          {readers.first ? null : (
            <>
              {outside.name ? <p>{say(words.readsNobodyOutside, outside)}</p> : null}
              <p>{say(words.readsNobodyChange)}</p>
            </>
          )}
        </section>
      </StepForm>
    </>
  )
}

function Quoted({ text }: { text: string }) {
  return (
    <span className="said" dir="auto">
      {text}
    </span>
  )
}

function reachOf({ reach, name, address }: Draft, say: Say): string {
  if (reach !== 'named') return say(words.checkCode)
  return name === '' ? say(words.checkNamed, { address }) : say(words.checkNamedWith, { name, address })
}

export function whoReads({ first, second }: Readers, say: Say): string {
  if (!first) return say(words.readsNobody)
  return second ? say(words.readsTwo, { first, second }) : say(words.readsOne, { first })
}
