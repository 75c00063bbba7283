import { useLoaderData, useParams } from 'react-router'
import { Actions, LinkButton } from '#ui/button.tsx'
import { useSay } from '#words/say.tsx'
import { logMessages as words } from '../log.messages.ts'
import { roomMessages } from '../room.messages.ts'
import type { loader } from './log-newest-page.server.ts'
import { RoomShell } from './room-shell.tsx'

export { loader } from './log-newest-page.server.ts'

export default function LogNewestPage() {
  const say = useSay()
  const { programme } = useLoaderData<typeof loader>()
  return (
    <RoomShell programme={programme} title={say(words.none)}>
      <h1>{say(words.none)}</h1>
      <p>{say(words.noneText)}</p>
      <Actions>
        <LinkButton href={`/l/${useParams()['token']!}/pair`}>{say(roomMessages.back)}</LinkButton>
      </Actions>
    </RoomShell>
  )
}
