import { useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { momentumMessages as words } from '../momentum.messages.ts'
import type { loader } from './call-page.server.ts'

export { loader } from './call-page.server.ts'

/** Words for a scarce topic, to be taken wherever people read them. */
export default function CallPage() {
  const say = useSay()
  const { programme, topic } = useLoaderData<typeof loader>()
  const title = say(words.callTitle, { topic: topic.name })
  const { wanted, offered } = topic
  return (
    <>
      <title>{`${programme.name}: ${title}`}</title>
      <PageHead
        over={<a href={`/programmes/${programme.programmeId}`}>{say(words.back)}</a>}
        title={title}
        more={say(words.callText, { wanted, offered })}
        actions={
          <LinkButton look="ink" href={`/programmes/${programme.programmeId}/people`}>
            {say(words.toPeople)}
          </LinkButton>
        }
      />
      <section className="section text">
        <TextArea
          name="call"
          label={say(words.callDraft)}
          hint={say(words.callNote)}
          rows={12}
          initial={say(words.callWords, { topic: topic.name, wanted, offered })}
        />
      </section>
    </>
  )
}
