import { useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { rightsMessages as words } from '../rights.messages.ts'
import type { loader } from './held-page.server.ts'
import { HeldTables } from './held-tables.tsx'

export { loader } from './held-page.server.ts'

/** Everything about one person, to be read or printed for them. */
export default function HeldPage() {
  const say = useSay()
  const { name, heldOn, tables } = useLoaderData<typeof loader>()
  const title = say(words.heldTitle, { name })
  return (
    <>
      <title>{title}</title>
      <PageHead
        title={title}
        sub={say(words.heldSub, { at: heldOn })}
        actions={
          <LinkButton href="file" download>
            {say(words.file)}
          </LinkButton>
        }
      />
      <HeldTables tables={tables} />
    </>
  )
}
