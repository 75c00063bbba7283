import { useEffect } from 'react'
import { useActionData, useLoaderData, useRevalidator, type LinksFunction } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { useSay } from '#words/say.tsx'
import { compareMessages as words } from '../compare.messages.ts'
import { isUnderWay } from '../match-run.rules.ts'
import { reviewMessages } from '../review.messages.ts'
import { AdoptOrKeep } from './adopt-or-keep.tsx'
import { ComparisonView } from './comparison-view.tsx'
import styles from './match.css?url'
import { RunRefused } from './run-refused.tsx'
import { RunSolving } from './run-solving.tsx'
import type { action, loader } from './run-page.server.ts'

export { action, loader } from './run-page.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

const lookEvery = 250

export default function RunPage() {
  const say = useSay()
  const { programmeId, comparison, now } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const { revalidate, state } = useRevalidator()
  const working = isUnderWay(comparison.state)
  useEffect(() => {
    if (!working || state !== 'idle') return
    const timer = setTimeout(() => void revalidate(), lookEvery)
    return () => clearTimeout(timer)
  }, [working, state, revalidate])
  const home = `/programmes/${programmeId}/match`
  return (
    <>
      <title>
        {say(words.compareTitle, { programme: comparison.programmeName, number: comparison.run.number })}
      </title>
      {/* A refresh once announced cannot be called off: with scripts it would pull people away from the result. */}
      {working ? (
        <noscript>
          <meta httpEquiv="refresh" content="3" />
        </noscript>
      ) : null}
      {result?.problem ? (
        <Banner
          look="danger"
          announce
          actions={result.isOlder ? <AdoptOrKeep comparison={comparison} home={home} /> : undefined}
        >
          <strong>{say(reviewMessages.problem)}.</strong> {result.problem}
        </Banner>
      ) : null}
      {working ? (
        <RunSolving comparison={comparison} now={now} here={`${home}/runs/${comparison.run.runId}?waited`} />
      ) : comparison.state === 'done' ? (
        <ComparisonView comparison={comparison} home={home} />
      ) : (
        <RunRefused comparison={comparison} home={home} />
      )}
    </>
  )
}
