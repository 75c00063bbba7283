import { useActionData, useLoaderData, useParams } from 'react-router'
import { Button } from '#ui/button.tsx'
import { ArrowLeftIcon, CheckIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { guideMessages as words } from '../guides.messages.ts'
import { starterParts } from '../topic-guides.rules.ts'
import type { action, loader } from './guide-topic-page.server.ts'
import { PairShell } from './pair-shell.tsx'

export { action, loader } from './guide-topic-page.server.ts'

export default function GuideTopicPage() {
  const say = useSay()
  const { token } = useParams()
  const { name, guide, names, programme, used, topicId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const home = `/l/${token}/pair/guide`
  const parts = starterParts.filter((part) => guide[part] !== '')
  return (
    <PairShell
      title={say(words.topicPage, { name })}
      programme={programme}
      problems={refused ? [{ href: '#main', text: refused.problem }] : []}
    >
      <PageHead
        look="question"
        over={
          <a className="calm-link row" href={home}>
            <ArrowLeftIcon small />
            {say(words.back)}
          </a>
        }
        title={name}
      />
      {guide.care === '' ? null : (
        <section className="chapter">
          <h2>{say(words.care)}</h2>
          <p>{guide.care}</p>
        </section>
      )}
      {parts.length === 0 && guide.care === '' ? <p>{say(words.topicEmpty)}</p> : null}
      {parts.map((part) => (
        <section key={part} className="chapter">
          <h2>{say(words[part])}</h2>
          <p className="lead">{guide[part]}</p>
          {part === 'homework' ? (
            <p className="small quiet">{say(words.homeworkMentee, { leader: names.leader })}</p>
          ) : null}
          {used.includes(part) ? (
            <p className="small row quiet">
              <CheckIcon small />
              {say(words.used)}
            </p>
          ) : (
            <form method="post" action={`${home}/topics/${topicId}`}>
              <SubmissionKey />
              <input type="hidden" name="part" value={part} />
              <Button look={part === parts[0] ? 'ink' : 'outline'}>
                <span className="visually-hidden">{say(words.useItLabel, { text: guide[part] })}</span>
                <span aria-hidden>{say(words.useIt)}</span>
              </Button>
            </form>
          )}
        </section>
      ))}
    </PairShell>
  )
}
