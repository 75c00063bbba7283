import { useEffect, useState, useSyncExternalStore } from 'react'
import { useFetcher } from 'react-router'
import type { Role } from '#contract/actor.ts'
import { CommandMenu as Menu } from '#ui/command-menu.tsx'
import { useSay } from '#words/say.tsx'
import { groupDestinations } from '../destination-groups.rules.ts'
import type { Found } from '../destinations.contract.ts'
import { destinationMessages as words } from '../destinations.messages.ts'
import { placesFor } from '../destinations.rules.ts'
import { labelFor } from './field-label.rules.ts'
import { recallRecent, rememberRecent } from './recent-places.tsx'

const pauseMs = 150
const slowMs = 3000

export interface CommandMenuOf {
  readonly role: Role
  readonly programmeId: string | null
  readonly programmes: readonly { readonly programmeId: string; readonly name: string }[]
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

/** Whether this is a machine on which ⌘ does what Ctrl does elsewhere. The server cannot know and says Ctrl. */
export function useApple(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => /Mac|iPhone|iPad/.test(navigator.platform),
    () => false,
  )
}

/** Opens by its key from anywhere in the workbench; no other dialog may be open then. Until then it costs a page nothing. */
export function CommandMenu({ open, onOpen, ...inside }: CommandMenuOf) {
  const isApple = useApple()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const held = isApple ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey
      if (!held || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return
      if (!open && document.querySelector('dialog[open]')) return
      event.preventDefault()
      onOpen(!open)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isApple, open, onOpen])
  return open ? <OpenMenu {...inside} onClose={() => onOpen(false)} /> : null
}

function OpenMenu({
  role,
  programmeId,
  programmes,
  onClose,
}: Omit<CommandMenuOf, 'open' | 'onOpen'> & { onClose: () => void }) {
  const say = useSay()
  const [text, setText] = useState('')
  const asked = text.trim()
  const { found, busy, slow } = useFound(role === 'case-handler' ? '' : asked)
  const groups = groupDestinations(say, {
    text: asked,
    places: placesFor(role, programmeId),
    programmes,
    found,
    recent: recallRecent(),
  })
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <Menu
      title={say(words.title)}
      label={say(labelFor(role))}
      close={say(words.close)}
      text={text}
      onText={setText}
      groups={groups}
      status={say(statusOf({ asked, busy, slow, count }), { count })}
      empty={
        busy ? null : (
          <>
            <p>{say(words.nothing, { text: asked })}</p>
            <p className="quiet">{say(words.nothingNext)}</p>
          </>
        )
      }
      keys={say(words.keys)}
      onClose={onClose}
      onChoose={rememberRecent}
    />
  )
}

function statusOf({
  asked,
  busy,
  slow,
  count,
}: {
  asked: string
  busy: boolean
  slow: boolean
  count: number
}) {
  if (asked === '') return words.start
  if (slow) return words.slow
  return busy && count === 0 ? words.searching : words.count
}

/** People and pairs for what was typed, asked for once one pauses. What is on its way for older words is given up. */
function useFound(asked: string): { found: Found | null; busy: boolean; slow: boolean } {
  const { submit, data, state } = useFetcher<{ readonly found?: Found }>({ key: 'find' })
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (asked === '') return
    const timer = setTimeout(
      () => void submit({ text: asked }, { method: 'post', action: '/find', defaultShouldRevalidate: false }),
      pauseMs,
    )
    return () => clearTimeout(timer)
  }, [asked, submit])
  const found = data?.found ?? null
  const busy = asked !== '' && (state !== 'idle' || found?.text !== asked)
  useEffect(() => {
    if (!busy) return
    const timer = setTimeout(() => setSlow(true), slowMs)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [busy])
  return { found, busy, slow }
}
