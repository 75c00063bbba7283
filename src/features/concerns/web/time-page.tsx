import { useLoaderData } from 'react-router'
import { LinkShell } from '#ui/link-shell.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { helpMessages as words } from '../help.messages.ts'
import type { loader } from './time-page.server.ts'

export { loader } from './time-page.server.ts'

/** Where “Leave this page” leads when the organisation has named no other: a page anybody might have open. */
export default function TimePage() {
  const say = useSay()
  const { places } = useLoaderData<typeof loader>()
  return (
    <LinkShell skip={say(words.skip)} brand={{ name: say(words.brand), href: '/' }}>
      <title>{say(words.timePage)}</title>
      <PageHead title={say(words.timeTitle)} />
      <dl className="facts">
        {places.map(({ place, time }) => (
          <div key={place}>
            <dt>{place}</dt>
            <dd className="figures">{time}</dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">{say(words.timeNote)}</p>
    </LinkShell>
  )
}
