import { useEffect } from 'react'
import { useFetcher, useRevalidator } from 'react-router'
import { useLocale, useSay } from '#words/say.tsx'
import { saysEveryMs } from '../presence.rules.ts'
import { reviewMessages as words } from '../review.messages.ts'
import type { Here } from '../say-here.ts'
import { isolate } from './bidi.rules.ts'

interface PresenceLineProps {
  readonly home: string
  readonly seen: number
  readonly others: readonly string[]
}

/** Says that this page is looked at, now and then while it is, and names the others who look. Their edits arrive on the way. */
export function PresenceLine({ home, seen, others }: PresenceLineProps) {
  const say = useSay()
  const locale = useLocale()
  const { submit, data } = useFetcher<{ readonly here?: Here }>({ key: 'presence' })
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const sayHere = () => {
      if (document.visibilityState !== 'visible') return
      const form = new FormData()
      form.set('kind', 'here')
      void submit(form, { method: 'post', action: home, defaultShouldRevalidate: false })
    }
    sayHere()
    const timer = setInterval(sayHere, saysEveryMs)
    document.addEventListener('visibilitychange', sayHere)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', sayHere)
    }
  }, [submit, home])
  const heard = data?.here?.seen
  useEffect(() => {
    if (heard !== undefined && heard > seen) void revalidate()
  }, [heard, seen, revalidate])
  const names = (data?.here?.others ?? others).map(isolate)
  return (
    <span role="status" className="match-presence">
      {names.length > 0
        ? say(words.alsoHere, {
            count: names.length,
            names: new Intl.ListFormat(locale, { type: 'conjunction' }).format(names),
          })
        : null}
    </span>
  )
}
