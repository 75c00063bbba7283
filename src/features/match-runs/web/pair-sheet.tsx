import { CoverageBar } from '#ui/coverage-bar.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { FacingPeople } from '#ui/side-sheet.tsx'
import { useSay } from '#words/say.tsx'
import { fitWord } from '../fit.rules.ts'
import type { MatchRules } from '../match-rules.contract.ts'
import type { PairSheet as Sheet, SheetPerson } from '../read-pair-sheet.ts'
import { sheetMessages as words } from '../pair-sheet.messages.ts'
import { isolate } from './bidi.rules.ts'
import { evidenceOf } from './pair-evidence.tsx'
import { PairActions, type SheetDoor } from './pair-actions.tsx'
import { RulesMet } from './rules-met.tsx'
import { WhyNot } from './why-not.tsx'

const termWords: Readonly<Record<string, typeof words.termInterests>> = {
  wantedTopics: words.termWantedTopics,
  reverseBenefit: words.termReverseBenefit,
  otherDepartment: words.termOtherDepartment,
  otherRegion: words.termOtherRegion,
  otherLocation: words.termOtherLocation,
  strangers: words.termStrangers,
  interests: words.termInterests,
  mutualWishes: words.termMutualWishes,
  workingStyle: words.termWorkingStyle,
}

export interface PairSheetProps extends SheetDoor {
  readonly sheet: Sheet
  /** One below the names: they head a sheet beside the list, or a page of their own. */
  readonly heading?: 'h2' | 'h3'
}

/** Reasons with evidence and source, rules that were checked, what was not used, and why not somebody else. */
export function PairSheet({ sheet, heading: Heading = 'h3', ...door }: PairSheetProps) {
  const say = useSay()
  const { mentor, mentee, terms, row, detail } = sheet
  const topics = detail.topics.slice(0, 3).map(({ topic }) => topic)
  const longest = Math.max(...terms.map(({ maximum }) => maximum), 1)
  return (
    <div className="pair-sheet">
      <FacingPeople mentor={<Who person={mentor} />} leader={<Who person={mentee} />} />
      <Heading>
        {topics.length > 0 ? say(words.whyOn, { topics: topics.join(', ') }) : say(words.whyThese)}
      </Heading>
      <div className="pair-reasons">
        {terms.map(({ term, points, maximum }) => (
          <CoverageBar
            key={term}
            look="reason"
            label={say(termWords[term] ?? words.whyThese)}
            value={points}
            of={maximum}
            scale={longest}
            figure={Math.floor(points / 100)}
            outOf={say(words.ofMaximum, { maximum: Math.floor(maximum / 100) })}
            note={evidenceOf(say, { term, points, maximum }, sheet)}
          />
        ))}
      </div>
      <p className="smallest quiet">{say(words.meaning, { fit: row.fit })}</p>
      <Heading>{say(words.rulesMet)}</Heading>
      <RulesMet sheet={sheet} />
      <p className="small quiet">
        <strong className="pair-not-used">{say(words.notUsed)}</strong>{' '}
        {say(words.notUsedList, usedWords(sheet.uses))}
      </p>
      <WhyNot sheet={sheet} heading={Heading} {...door} />
      <PairActions sheet={sheet} {...door} />
    </div>
  )
}

function usedWords(uses: Sheet['uses']): Record<keyof Sheet['uses'], 'yes' | 'no'> {
  const word = (used: boolean) => (used ? 'yes' : 'no')
  return { strangers: word(uses.strangers), wishes: word(uses.wishes), style: word(uses.style) }
}

function Who({ person: { name, department, location, level } }: { person: SheetPerson }) {
  const say = useSay()
  const place =
    department && location
      ? say(words.placeBoth, { department, location })
      : (department ?? location ?? say(words.placeUnknown))
  return (
    <>
      <strong>
        <PersonName name={name} />
      </strong>
      <br />
      <span className="quiet">
        {place}
        <br />
        {level === null ? say(words.levelUnknown) : say(words.level, { level })}
      </span>
    </>
  )
}

/** The title with the fit beside it. */
export function PairSheetHead({
  sheet,
  cutPoints,
  level,
}: {
  sheet: Sheet
  cutPoints: MatchRules['cutPoints']
  level: 'h1' | 'h2'
}) {
  const say = useSay()
  const Heading = level
  return (
    <div className="side-sheet-head">
      <Heading id="pair-sheet-title" tabIndex={-1}>
        {say(words.pairHead, { mentor: isolate(sheet.mentor.name), mentee: isolate(sheet.mentee.name) })}
      </Heading>
      <div className="side-sheet-figure">
        {sheet.row.fit}
        <small>{say(words.fitGood, { word: fitWord(sheet.row.fit, cutPoints) })}</small>
      </div>
    </div>
  )
}
