import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { useSay } from '#words/say.tsx'
import { pageMessages } from './page.messages.ts'

const freshForMs = 600_000

/** A page that has stood open for ten minutes says of when it is, and how to see what has changed since. */
export function StaleNote({ at }: { at: string }) {
  const say = useSay()
  const { pathname, search } = useLocation()
  const [stale, setStale] = useState<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setStale(at), freshForMs)
    return () => clearTimeout(timer)
  }, [at])
  return (
    <div role="status">
      {stale === at ? (
        <p className="stale-note">
          {say(pageMessages.stale, { at: new Date(at) })}{' '}
          <a href={pathname + search}>{say(pageMessages.lookAgain)}</a>
        </p>
      ) : null}
    </div>
  )
}
