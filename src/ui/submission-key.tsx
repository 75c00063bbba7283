import { useMemo } from 'react'
import { useLocation } from 'react-router'

/** Makes a second submit of the same form the same submit. A new visit or a redirect brings a new key. */
export function SubmissionKey() {
  const { key } = useLocation()
  const value = useMemo(() => (key ? crypto.randomUUID() : ''), [key])
  return <input type="hidden" name="_submission" value={value} suppressHydrationWarning />
}
