import { Button } from '../button.tsx'
import { CountMatrix } from '../count-matrix.tsx'
import { DumbbellRows } from '../dumbbell-rows.tsx'
import { FacingMeans } from '../facing-means.tsx'
import { Figure } from '../figure.tsx'
import { PageHead } from '../page-head.tsx'
import { SlopeLines } from '../slope-lines.tsx'
import { StackedBars, StackedLegend } from '../stacked-bars.tsx'
import { StepCurves } from '../step-curves.tsx'
import { Timeline } from '../timeline.tsx'
import { counts, curve, departments, goals, matrixCell, scale } from './outcome-sample.ts'
import { SampleWorkbench } from './sample-shells.tsx'
import type { Scene } from './scene.ts'

function Outcome() {
  return (
    <SampleWorkbench current="Outcomes">
      <PageHead
        look="finding"
        over="Outcome after 12 months. Closed 30 Sep 2026, version 2"
        title="People who mentored were more likely to still be here: 93 % against 86 % in a matched comparison."
        more="The difference is 7 points. It could be as small as 2 or as large as 12."
        actions={
          <Button look="ink" type="button">
            Reply with a decision
          </Button>
        }
      />
      <div className="columns columns-even">
        <section className="section">
          <Figure
            finding="More mentors stayed the year"
            note="At risk: 191 mentors, 380 compared."
            table={{ summary: 'Table', content: <p>13 months.</p> }}
            method={{ summary: 'Method', content: <p>Kaplan and Meier.</p> }}
          >
            <StepCurves
              label="Share still here by month: 93 percent of mentors, 86 percent of the comparison"
              series={[
                {
                  key: 'mentors',
                  look: 'mentor',
                  points: curve(7, 3),
                  label: '93 % mentors',
                  range: '(89 to 96)',
                },
                {
                  key: 'comparison',
                  look: 'comparison',
                  points: curve(14, 3),
                  label: '86 % comparison',
                  range: '(82 to 89)',
                },
              ]}
              x={scale(0, 3, 6, 9, 12)}
              y={scale(80, 85, 90, 95, 100)}
              unit="months"
              broken
            />
          </Figure>
        </section>
        <section className="section">
          <Figure
            finding="Leaders rate their own skill higher"
            note="Mean of own rating, 1 to 5; at the end n 44, 39, 27 and 31."
          >
            <SlopeLines
              label="Own rating at start and end, by topic"
              startText="start"
              endText="end"
              y={scale(1, 2, 3, 4, 5)}
              people={Array.from({ length: 30 }, (_, at) => ({
                start: 1.8 + (at % 7) * 0.2,
                end: 2.6 + ((at * 5) % 9) * 0.2,
              }))}
              lines={[
                { key: 'ai', start: 2.1, end: 3.9, endText: '3.9', label: 'AI tools' },
                { key: 'social', start: 2.5, end: 3.6, endText: '3.6', label: 'Social media' },
                { key: 'flex', start: 2.3, end: 3.4, endText: '3.4', label: 'Flexibility' },
                { key: 'customers', start: 2.75, end: 3.35, endText: '3.35', label: 'Younger customers' },
              ]}
            />
          </Figure>
        </section>
        <section className="section">
          <Figure
            finding="Senior posts rose; too few to be sure"
            note="Share of women at start and end, then people at the end. Squares: comparison sites."
          >
            <DumbbellRows
              label="Share of women by level"
              peopleHead="people"
              ticks={[...scale(20, 30, 40), { at: 50, text: '50 %' }]}
              rows={[
                {
                  key: 'senior',
                  label: 'Senior',
                  start: 22,
                  end: 27,
                  text: '22 to 27',
                  people: 84,
                  comparison: { start: 23, end: 24 },
                },
                {
                  key: 'manager',
                  label: 'Manager',
                  start: 31,
                  end: 34,
                  text: '31 to 34',
                  people: 247,
                  comparison: { start: 31, end: 32 },
                },
                {
                  key: 'entry',
                  label: 'Entry',
                  start: 46,
                  end: 45,
                  text: '46 to 45',
                  people: 598,
                  comparison: { start: 45, end: 45 },
                },
              ]}
            />
          </Figure>
        </section>
        <section className="section">
          <Figure
            finding="Technology and Operations met most"
            note="Hatched: fewer than 5; dotted edge: hidden to protect a small group. 2 of 10 hidden."
          >
            <CountMatrix
              caption="Pairs by department"
              corner="Department"
              columns={departments.map((full) => ({ key: full, short: full.slice(0, 3), full }))}
              rows={departments.map((label, row) => ({
                key: label,
                label,
                cells: counts[row]!.map(matrixCell),
              }))}
            />
          </Figure>
        </section>
        <section className="section">
          <Figure
            finding="402 goals: 53 reached, 288 moving"
            aside={<StackedLegend words={['not started', 'moving', 'reached']} />}
          >
            <StackedBars
              rows={[
                ...goals.map(({ key, label, counts: [start = 0, moving = 0, reached = 0] }) => ({
                  key,
                  label,
                  parts: [
                    { count: start, text: String(start) },
                    { count: moving, text: String(moving) },
                    { count: reached, text: String(reached) },
                  ] as const,
                })),
                {
                  key: 'lgbt',
                  label: 'LGBT+ inclusion',
                  total: 16,
                  hidden: '16 goals. States hidden: some hold fewer than 5',
                },
              ]}
            />
          </Figure>
        </section>
        <section className="section">
          <Figure finding="Pulse, week 4" aside="290 of 382 asked; drawn from 3">
            <FacingMeans
              statement="This is worth my time"
              mean={{
                value: 4.2,
                low: 4.1,
                high: 4.3,
                text: '4.2',
                range: '(4.1 to 4.3)',
                said: '4.2, between 4.1 and 4.3',
              }}
              mentors={{ value: 4.0, text: 'mentors 4.0' }}
              leaders={{ value: 4.4, text: 'leaders 4.4' }}
              ticks={[{ at: 3, text: '3' }, { at: 3.5 }, { at: 4 }, { at: 4.5 }, { at: 5, text: '5' }]}
            />
            <FacingMeans
              statement="I can say what I think"
              mean={{
                value: 4.0,
                low: 3.9,
                high: 4.1,
                text: '4.0',
                range: '(3.9 to 4.1)',
                said: '4.0, between 3.9 and 4.1',
              }}
              mentors={{ value: 3.8, text: 'mentors 3.8' }}
              ticks={[{ at: 3, text: '3' }, { at: 3.5 }, { at: 4 }, { at: 4.5 }, { at: 5, text: '5' }]}
            />
          </Figure>
        </section>
      </div>
      <section className="section">
        <Timeline
          label="What comes next"
          weeks={26}
          now={{ at: 8.3 / 26, date: '4 Aug', what: 'Today, week 9' }}
          events={[
            { key: 'first', at: 0, date: '8 Jun', what: 'First hours' },
            { key: 'mid', at: 14 / 26, date: '14 Sep', what: 'Midpoint pulse' },
            { key: 'page', at: 17 / 26, date: '28 Sep', what: 'Sponsor’s page closes' },
            { key: 'end', at: 25 / 26, date: '30 Nov', what: 'Closing agenda goes out' },
          ]}
        />
      </section>
    </SampleWorkbench>
  )
}

export const outcomeScenes: readonly Scene[] = [
  { name: 'outcome', title: 'Outcome', sheet: 'workbench', page: <Outcome /> },
  {
    name: 'outcome-rtl',
    title: 'Outcome, from the right',
    sheet: 'workbench',
    dir: 'rtl',
    page: <Outcome />,
  },
]
