import { useActionData, useLoaderData, useParams } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { ArrowLeftIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { guideMessages, resourceMessages as words } from '../guides.messages.ts'
import { PairShell } from './pair-shell.tsx'
import { summaryOf, type Refused } from './problem-words.rules.ts'
import { ResourceForm } from './resource-form.tsx'
import { ResourceLines } from './resource-lines.tsx'
import type { action, loader } from './resources-page.server.ts'

export { action, loader } from './resources-page.server.ts'

export default function ResourcesPage() {
  const say = useSay()
  const { token } = useParams()
  const { programme, topics, resources, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const here = `/l/${token}/pair/guide/resources`
  const shared = resources.filter(({ state }) => state === 'shared')
  const ours = resources.filter(({ state }) => state !== 'shared')
  return (
    <PairShell title={say(words.title)} programme={programme} problems={summaryOf(say, refused)}>
      <PageHead
        look="question"
        over={
          <a className="calm-link row" href={`/l/${token}/pair/guide`}>
            <ArrowLeftIcon small />
            {say(guideMessages.back)}
          </a>
        }
        title={say(words.title)}
        sub={say(words.sub)}
      />
      {done === 'added' || done === 'withdrawn' ? (
        <Banner look="ok" announce>
          {say(words[done])}
        </Banner>
      ) : null}
      {resources.length === 0 ? <p>{say(words.empty)}</p> : null}
      {shared.length > 0 ? (
        <ResourceLines title={say(words.sharedTitle)} resources={shared} here={here} />
      ) : null}
      {ours.length > 0 ? <ResourceLines title={say(words.pairTitle)} resources={ours} here={here} /> : null}
      <ResourceForm here={here} topics={topics} refused={refused} />
    </PairShell>
  )
}
