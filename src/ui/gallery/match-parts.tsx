import { Button, LinkButton } from '../button.tsx'
import { CoverageBar } from '../coverage-bar.tsx'
import { FacingBars } from '../facing-bars.tsx'
import { CheckIcon, LockIcon } from '../icons.tsx'
import { FacingPeople, SideSheet } from '../side-sheet.tsx'

const topics = [
  { key: 'ai', label: 'AI tools, 13 short', mentor: 48, leader: 61, strong: true },
  { key: 'social', label: 'Social media', mentor: 57, leader: 44 },
  { key: 'customers', label: 'Younger customers', mentor: 41, leader: 39 },
  { key: 'lgbt', label: 'LGBT+ inclusion', mentor: 19, leader: 21 },
].map((row) => ({
  ...row,
  mentorText: String(row.mentor),
  leaderText: String(row.leader),
  said: `${row.label}: ${row.mentor} mentors offer it, ${row.leader} leaders want it`,
}))

export function Coverage() {
  return (
    <aside aria-label="Coverage">
      <h2>Coverage</h2>
      <h3>Hard rules</h3>
      <ul>
        {['No reporting line', 'No forbidden pair', 'Within capacity'].map((rule) => (
          <li key={rule} className="row row-apart small">
            <span className="row">
              <CheckIcon small />
              {rule}
            </span>
            <span className="quiet">all 191</span>
          </li>
        ))}
      </ul>
      <h3>Soft rules</h3>
      <CoverageBar label="Cross-department" value={188} of={191} figure="188" outOf="of 191" />
      <CoverageBar label="2 h overlap or more" value={174} of={191} figure="174" outOf="of 191" />
      <CoverageBar label="Cross-region" value={142} of={191} figure="142" outOf="of 191" />
      <h3>Topics</h3>
      <FacingBars mentorHead="Mentors offer" leaderHead="Leaders want" rows={topics} />
    </aside>
  )
}

export function PairSheet() {
  return (
    <SideSheet
      title="Amira Haddad mentors Jonas Berg"
      figure={
        <>
          84<small>good</small>
        </>
      }
      close={{ href: '#list', label: 'Close' }}
      previous={{ href: '#up', label: 'Previous pair' }}
      next={{ href: '#down', label: 'Next pair' }}
      asPage={{ href: '#page', label: 'Open as a page' }}
    >
      <FacingPeople
        mentor={
          <>
            <b>Amira</b>
            <p className="quiet">Service design, Leeds. Level 3</p>
          </>
        }
        leader={
          <>
            <b>Jonas</b>
            <p className="quiet">Operations, Oslo. Level 9</p>
          </>
        }
      />
      <h3>Why these two, on AI tools and social media</h3>
      <CoverageBar
        look="reason"
        label="Topics wanted and offered"
        value={38}
        of={45}
        scale={45}
        figure="38"
        outOf="of 45"
        note="Jonas asked for AI tools first (survey, 12 May). Amira offers it: “use it daily”."
      />
      <CoverageBar
        look="reason"
        label="Different department and region"
        value={20}
        of={20}
        scale={45}
        figure="20"
        outOf="of 20"
        note="Service design, Leeds. Operations, Oslo."
      />
      <CoverageBar
        look="reason"
        label="Shared free hours"
        value={15}
        of={15}
        scale={45}
        figure="15"
        outOf="of 15"
        note="3 a week, stated by both."
      />
      <CoverageBar
        look="reason"
        label="Goal close to the programme’s need"
        value={1}
        of={10}
        scale={45}
        figure="1"
        outOf="of 10"
      />
      <h3>Why not someone else?</h3>
      <ul className="else">
        {[
          ['Leo Brandt', 'Moreau would drop 88 to 71', 83],
          ['Sara Nowak', 'better with Achterberg, by 6 net', 91],
        ].map(([name, why, fit]) => (
          <li key={name}>
            <span>
              {name}
              <br />
              <span className="smallest quiet">{why}</span>
            </span>
            <span className="figures">{fit}</span>
            <LinkButton small href="#try">
              Try swap
            </LinkButton>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button small icon={<LockIcon small />} shortcut="L" type="button">
          Lock
        </Button>
        <Button small shortcut="F" type="button">
          Forbid
        </Button>
        <Button small shortcut="M" type="button">
          Mark reviewed
        </Button>
      </div>
    </SideSheet>
  )
}
