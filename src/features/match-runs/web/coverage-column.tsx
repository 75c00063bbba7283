import { memo } from 'react'
import { CheckIcon, WarningIcon } from '#ui/icons.tsx'
import { CoverageBar } from '#ui/coverage-bar.tsx'
import { FacingBars } from '#ui/facing-bars.tsx'
import { HiddenCell } from '#ui/hidden-cell.tsx'
import { useSay } from '#words/say.tsx'
import { fitSpread } from '../fit.rules.ts'
import { shortOverlapHours } from '../flags.rules.ts'
import type { RunSummary } from '../match-result.contract.ts'
import type { ReviewRow } from '../review.rules.ts'
import { reviewMessages as words } from '../review.messages.ts'

const topicsShown = 6

/** What holds for all pairs, what is met how often, and whether it comes out even between groups. */
export const CoverageColumn = memo(function CoverageColumn({
  rows,
  summary,
}: {
  rows: readonly ReviewRow[]
  summary: RunSummary
}) {
  const say = useSay()
  const count = rows.length
  const forbidden = rows.filter((row) => row.forbidden).length
  return (
    <>
      <h3>{say(words.hardRules)}</h3>
      <ul className="match-rules">
        {[
          [words.noReportingLine, 0],
          [words.noForbidden, forbidden],
          [words.withinCapacity, 0],
        ].map(([label, broken]) => (
          <li key={(label as typeof words.noForbidden).id}>
            {broken === 0 ? <CheckIcon small /> : <WarningIcon small />}
            <span>{say(label as typeof words.noForbidden)}</span>
            <span className="quiet">
              {broken === 0 ? say(words.allPairs, { count }) : say(words.allBut, { count: broken as number })}
            </span>
          </li>
        ))}
      </ul>
      <h3>{say(words.softRules)}</h3>
      <SoftRule
        label={say(words.crossDepartment)}
        met={rows.filter((row) => row.otherDepartment).length}
        of={count}
      />
      <SoftRule
        label={say(words.goodOverlap)}
        met={
          rows.filter(({ sharedHours }) => sharedHours !== null && sharedHours >= shortOverlapHours).length
        }
        of={count}
      />
      <SoftRule
        label={say(words.crossRegion)}
        met={rows.filter((row) => row.otherRegion).length}
        of={count}
      />
      <Topics topics={summary.topics} />
      <Groups rows={rows} groups={summary.groups} />
    </>
  )
})

function SoftRule({ label, met, of }: { label: string; met: number; of: number }) {
  const say = useSay()
  return (
    <CoverageBar
      label={label}
      value={met}
      of={Math.max(1, of)}
      figure={met}
      outOf={say(words.outOf, { count: of })}
    />
  )
}

function Topics({ topics }: Pick<RunSummary, 'topics'>) {
  const say = useSay()
  const rows = topics.map(({ topic, offered, wanted }) => ({
    key: topic,
    label: wanted > offered ? say(words.topicShort, { topic, short: wanted - offered }) : topic,
    mentor: offered,
    leader: wanted,
    mentorText: String(offered),
    leaderText: String(wanted),
    said: say(words.topicSaid, { topic, offered, wanted }),
    strong: wanted > offered * 1.2,
  }))
  const [first, rest] = [rows.slice(0, topicsShown), rows.slice(topicsShown)]
  const heads = { mentorHead: say(words.mentorsOffer), leaderHead: say(words.menteesWant) }
  return (
    <>
      <h3 className="visually-hidden">{say(words.topicsTitle)}</h3>
      <div className="match-topics">
        <FacingBars {...heads} rows={first} />
        {rest.length > 0 ? (
          <details className="twin">
            <summary>{say(words.moreTopics, { count: rest.length })}</summary>
            <div className="twin-content">
              <FacingBars {...heads} rows={rest} />
            </div>
          </details>
        ) : null}
      </div>
    </>
  )
}

function Groups({ rows, groups }: { rows: readonly ReviewRow[]; groups: RunSummary['groups'] }) {
  const say = useSay()
  const fits = rows.map(({ fit }) => fit).toSorted((a, b) => a - b)
  const all = fitSpread(fits)
  if (!all) return null
  const at = (share: number) => fits[Math.floor((fits.length - 1) * share)]!
  const everyone = { low: at(0.25), middle: all.middle, high: at(0.75) }
  const named = groups.map(({ attribute, group, spread }) => ({
    name: group === 'yes' ? attribute : say(words.groupName, { attribute, group }),
    spread,
  }))
  const hidden = named.filter(({ spread }) => spread === null)
  return (
    <>
      <h3>{say(words.byGroup)}</h3>
      <ul className="match-groups">
        {[{ name: say(words.everyone), spread: everyone }, ...named].map(({ name, spread }) => (
          <li key={name}>
            <span>{name}</span>
            {spread ? <Spread {...spread} /> : <HiddenCell kind="small" label={say(words.groupHidden)} />}
          </li>
        ))}
      </ul>
      <p className="smallest quiet">
        {groups.length === 0 ? say(words.groupNone) : hidden.length > 0 ? say(words.groupNote) : null}
      </p>
    </>
  )
}

function Spread({ low, middle, high }: { low: number; middle: number; high: number }) {
  const say = useSay()
  return (
    <>
      <svg
        className="match-spread"
        width="100%"
        height={12}
        role="img"
        aria-label={say(words.groupSaid, { low, middle, high })}
      >
        <line x1="0" x2="100%" y1={6} y2={6} />
        <line className="match-spread-half" x1={`${low}%`} x2={`${high}%`} y1={6} y2={6} />
        <circle cx={`${middle}%`} cy={6} r={4} />
      </svg>
      <span className="figures">{middle}</span>
    </>
  )
}
