import { useActionData, useLoaderData } from 'react-router'
import { LinkShell } from '#ui/link-shell.tsx'
import { useSay } from '#words/say.tsx'
import { briefMessages as words } from '../brief.messages.ts'
import { BriefBody } from './brief-body.tsx'
import type { action, loader } from './brief-link-page.server.ts'

export { action, loader } from './brief-link-page.server.ts'

export default function BriefLinkPage() {
  const say = useSay()
  const { brief, mayDecide, organisationName } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <LinkShell
      skip={say(words.skip)}
      brand={{ name: say(words.brand) }}
      note={<bdi>{organisationName}</bdi>}
      help={{ href: '/help', label: say(words.help), note: say(words.helpNote) }}
    >
      <BriefBody brief={brief} mayDecide={mayDecide} refused={refused} frame="link" />
    </LinkShell>
  )
}
