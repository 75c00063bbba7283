import type { useLoaderData } from 'react-router'
import { Button } from '#ui/button.tsx'
import { MagnifyingGlassIcon } from '#ui/icons.tsx'
import { SearchField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { topicFamilies } from '#features/topics/topics.contract.ts'
import { familyNames } from '#features/topics/topics.messages.ts'
import { guideMessages as words } from '../guides.messages.ts'
import type { loader } from './guide-page.server.ts'

type Guide = ReturnType<typeof useLoaderData<typeof loader>>
type Topics = Guide['topics']

/** Topics with the question each opens with. */
export function TopicLines({ topics, home }: { topics: Topics; home: string }) {
  const say = useSay()
  return (
    <ul className="lines">
      {topics.map(({ topicId, name, open, sensitive }) => (
        <li key={topicId}>
          <a className="strong" href={`${home}/guide/topics/${topicId}`}>
            {name}
          </a>
          {sensitive ? <span className="small quiet"> {say(words.sensitive)}</span> : null}
          {open === '' ? null : <p className="small quiet">{open}</p>}
        </li>
      ))}
    </ul>
  )
}

/** The whole catalogue by family, or what a search found. The search is a plain form. */
export function AllTopics({ guide, home }: { guide: Guide; home: string }) {
  const say = useSay()
  const { words: searched, topics, names } = guide
  const found = topics.filter(({ found }) => found)
  return (
    <section className="chapter" id="topics">
      <h2>
        {searched === ''
          ? say(words.allTitle)
          : say(words.foundTitle, { count: found.length, words: searched })}
      </h2>
      <form method="get" action={`${home}/guide#topics`} role="search">
        <SearchField
          name="q"
          label={say(words.search)}
          hint={say(words.searchHint)}
          initial={searched}
          icon={<MagnifyingGlassIcon />}
          maxLength={100}
        />
        <Button>{say(words.searchButton)}</Button>
      </form>
      {searched === '' ? (
        topicFamilies.map((family) => {
          const rows = topics.filter((topic) => topic.family === family)
          return rows.length === 0 ? null : (
            <details key={family}>
              <summary>{say(familyNames[family])}</summary>
              {family === 'back-to-mentor' ? (
                <p className="quiet">{say(words.backText, { leader: names.leader })}</p>
              ) : null}
              <TopicLines topics={rows} home={home} />
            </details>
          )
        })
      ) : (
        <>
          {found.length === 0 ? <p>{say(words.foundNone)}</p> : <TopicLines topics={found} home={home} />}
          <p>
            <a href={`${home}/guide#topics`}>{say(words.showAll)}</a>
          </p>
        </>
      )}
    </section>
  )
}
