import { Figure } from '../figure.tsx'
import { FunnelBars } from '../funnel-bars.tsx'
import { HiddenCell } from '../hidden-cell.tsx'
import { NeedsYou } from '../needs-you.tsx'
import { PageHead } from '../page-head.tsx'
import { PairField } from '../pair-field.tsx'
import { UncertainNumber } from '../uncertain-number.tsx'
import { SampleWorkbench } from './sample-shells.tsx'
import type { Scene } from './scene.ts'
import { groups, needs } from './today-sample.tsx'

function Today() {
  return (
    <SampleWorkbench current="Today">
      <PageHead
        look="finding"
        over={
          <>
            <span>Tuesday 4 August, week 9 of 26</span>
            <span>as of 10:02</span>
            <a className="calm-link" href="#refresh">
              Refresh
            </a>
          </>
        }
        title="176 of 191 pairs are meeting as agreed."
        more="Seven things need you; the rest is quiet."
      />
      <NeedsYou
        label="Needs you"
        needs={needs}
        foot={
          <>
            <a className="calm-link" href="#all">
              and three more
            </a>
            <span>Oldest harm first. Every message is shown to you before it goes.</span>
          </>
        }
      />
      <div className="columns">
        <section className="section">
          <Figure
            finding="Every pair, by last meeting"
            note="Balance: 168 as designed, 9 evening out, 2 drifted, 4 one-way, 8 not known. Colour marks the pairs to look at."
            table={{ summary: 'Show as table', content: <p>191 rows.</p> }}
          >
            <PairField label="176 on course, 8 slowing, 3 stalled, 2 paused" groups={groups} />
          </Figure>
        </section>
        <section className="section">
          <Figure
            finding="From invited to meeting"
            note="All counts are people, from one common start."
            table={{ summary: 'Show as table', content: <p>Seven rows.</p> }}
          >
            <FunnelBars
              label="From invited to meeting"
              stages={[
                { key: 'a', label: 'Invited', count: 1240, countText: '1,240', note: '14 addresses bounced' },
                { key: 'b', label: 'Interested', count: 611, countText: '611' },
                { key: 'c', label: 'Enrolled', count: 391, countText: '391' },
                { key: 'd', label: 'Accepted', count: 382, countText: '382', note: '11 on the second offer' },
                { key: 'e', label: 'First hour held', count: 376, countText: '376', strong: true },
                { key: 'f', label: 'Three held', count: 350, countText: '350', strong: true },
              ]}
            />
          </Figure>
        </section>
        <section className="section">
          <Figure
            finding="402 goals: 53 reached, 288 moving"
            note="Hatched: some states hold fewer than 5; dotted edge: hidden to protect a small group. 3 of 8 hidden."
          >
            <table className="table">
              <caption className="visually-hidden">Goals by topic</caption>
              <thead>
                <tr>
                  <th scope="col">Topic</th>
                  <th scope="col" className="cell-end">
                    Not started
                  </th>
                  <th scope="col" className="cell-end">
                    Moving
                  </th>
                  <th scope="col" className="cell-end">
                    Reached
                  </th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">AI tools</th>
                  <td className="cell-end">18</td>
                  <td className="cell-end">91</td>
                  <td className="cell-end">0</td>
                </tr>
                <tr>
                  <th scope="row">Disability inclusion</th>
                  <td className="cell-end">
                    <HiddenCell kind="small" label="Hidden, fewer than 5" />
                  </td>
                  <td className="cell-end">
                    <HiddenCell kind="protecting" label="Hidden to protect a small group" />
                  </td>
                  <td className="cell-end">
                    <HiddenCell kind="not-collected" label="Not collected" />
                  </td>
                </tr>
                <tr>
                  <th scope="row">LGBT+ inclusion</th>
                  <td className="cell-end">
                    <HiddenCell kind="small" label="Hidden, fewer than 5" />
                  </td>
                  <td className="cell-end">
                    <HiddenCell kind="early" label="Too early to tell" />
                  </td>
                  <td className="cell-end">6</td>
                </tr>
              </tbody>
            </table>
          </Figure>
        </section>
        <section className="section">
          <Figure finding="Pulse, week 4" aside="290 of 382 asked; scale 1 to 5">
            <dl className="facts">
              <div>
                <dt>This is worth my time</dt>
                <dd>
                  <UncertainNumber
                    large
                    value="4.2"
                    range="(4.1 to 4.3)"
                    said="4.2, between 4.1 and 4.3"
                    from="n 290"
                  />
                </dd>
              </div>
              <div>
                <dt>I can say what I think</dt>
                <dd>
                  <UncertainNumber
                    large
                    value="4.0"
                    range="(3.9 to 4.1)"
                    said="4.0, between 3.9 and 4.1"
                    from="n 288"
                  />
                </dd>
              </div>
            </dl>
          </Figure>
        </section>
      </div>
    </SampleWorkbench>
  )
}

export const todayScenes: readonly Scene[] = [
  { name: 'today', title: 'Today', sheet: 'workbench', page: <Today /> },
]
