import { useLocale, useSay } from '#words/say.tsx'
import { briefMessages as words } from '../brief.messages.ts'
import type { BriefContent } from '../briefs.contract.ts'
import { briefChapters } from '../brief-chapters.rules.ts'

/** The brief on one sheet, in sentences: what changes, for whom, at what cost, how it is measured, and what is not. */
export function BriefSheet({ content, frame }: { content: BriefContent; frame: 'link' | 'workbench' }) {
  const say = useSay()
  const language = useLocale()
  return briefChapters(content, say, language).map(({ title, sentences }) => (
    <section key={title.id} className={frame === 'link' ? 'chapter' : 'section'}>
      <div className="section-head">
        <h2>{say(title)}</h2>
      </div>
      {sentences.length === 0 ? <p className="quiet">{say(words.stillOpen)}</p> : null}
      <ul className="lines">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  ))
}
