import { Actions, Button, IconButton, LinkButton } from '../button.tsx'
import { CheckField } from '../check-field.tsx'
import { ChoiceCards } from '../choice-cards.tsx'
import { DataTable, type Column } from '../data-table.tsx'
import { DateField } from '../date-field.tsx'
import { EmptyState } from '../empty-state.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { DotsThreeIcon, LockIcon, MagnifyingGlassIcon, XIcon } from '../icons.tsx'
import { PageHead } from '../page-head.tsx'
import { PairMark } from '../pair-mark.tsx'
import { SelectField } from '../select-field.tsx'
import { TaskList } from '../task-list.tsx'
import { TextArea } from '../text-area.tsx'
import { SearchField, TextField } from '../text-field.tsx'
import { SampleWorkbench } from './sample-shells.tsx'
import type { Scene } from './scene.ts'

type Person = { id: string; name: string; leader: string; topic: string; fit: number }
const people: Person[] = [
  { id: '1', name: 'Tom Okafor', leader: 'Pernilla Lindqvist', topic: 'Social media', fit: 41 },
  { id: '2', name: '王思涵', leader: 'Edmund Fairley', topic: 'Flexibility', fit: 44 },
  {
    id: '3',
    name: 'Maria Aurélia de Sousa Vasconcelos-Brandão',
    leader: 'عمر الخطيب',
    topic: 'Younger customers',
    fit: 66,
  },
]
const columns: Column<Person>[] = [
  {
    key: 'name',
    head: 'Mentor',
    voice: 'mentor',
    rowHead: true,
    cell: (row) => <bdi>{row.name}</bdi>,
    sort: { href: '#by-name', direction: 'none' },
  },
  { key: 'leader', head: 'Leader', voice: 'mentee', cell: (row) => <bdi>{row.leader}</bdi> },
  { key: 'topic', head: 'On', look: 'quiet', cell: (row) => row.topic },
  {
    key: 'fit',
    head: 'Fit',
    look: 'figure',
    cell: (row) => row.fit,
    sort: { href: '#by-fit', direction: 'ascending' },
  },
]

export const partsScenes: readonly Scene[] = [
  {
    name: 'forms',
    title: 'Problem: Forms',
    sheet: 'workbench',
    page: (
      <SampleWorkbench current="Design">
        <ErrorSummary
          title="Two things to put right"
          problems={[
            { href: '#name', text: 'Give the programme a name' },
            { href: '#size', text: 'Say how many leaders take part' },
          ]}
        />
        <PageHead
          title="Seven tasks before you can invite anyone"
          sub="Last changed 2 June, 10:12, by you"
          actions={
            <>
              <LinkButton href="#preview">See it as a leader</LinkButton>
              <Button look="ink" type="button">
                Invite 391 people
              </Button>
            </>
          }
        />
        <div className="columns columns-even">
          <section className="section">
            <form className="stack-wide" method="post" action="#save">
              <TextField
                name="name"
                label="Name of the programme"
                error="Give the programme a name"
                hint="People see it in every mail."
              />
              <TextField
                name="size"
                label="Leaders"
                inputMode="numeric"
                width="short"
                initial="many"
                error="Say how many leaders take part"
              />
              <SelectField
                name="rhythm"
                label="Rhythm"
                initial="weekly"
                options={[
                  { value: 'weekly', label: 'Every week' },
                  { value: 'fortnightly', label: 'Every two weeks' },
                ]}
              />
              <TextArea
                name="purpose"
                label="What it is for"
                optional="(optional)"
                initial="Leaders learn how younger customers choose."
                state="Saved 10:02"
              />
              <DateField
                name="start"
                label="First day"
                hint="For example 8 6 2026"
                parts={[
                  { part: 'day', label: 'Day', initial: '8' },
                  { part: 'month', label: 'Month', initial: '6' },
                  { part: 'year', label: 'Year', initial: '2026' },
                ]}
              />
              <ChoiceCards
                name="topics"
                kind="checkbox"
                legend="Topics"
                chosen={['ai']}
                choices={[
                  { value: 'ai', label: 'AI tools' },
                  { value: 'social', label: 'Social media', note: 'Offered by 57 mentors' },
                ]}
              />
              <CheckField
                name="digest"
                label="Send me the week on Mondays"
                note="One mail, never at the weekend"
              />
              <Actions>
                <Button look="ink">Save the programme</Button>
                <Button>Check only</Button>
                <Button busy>Sending 12 mails</Button>
                <Button look="danger">Delete 3 drafts</Button>
                <Button look="quiet">Undo</Button>
                <Button small icon={<LockIcon small />} shortcut="L">
                  Lock
                </Button>
                <IconButton label="Close" icon={<XIcon />} />
                <IconButton label="More" icon={<DotsThreeIcon />} />
              </Actions>
            </form>
          </section>
          <div>
            <section className="section">
              <div className="section-head">
                <h2>Design</h2>
                <span className="small quiet">2 of 4 done</span>
              </div>
              <TaskList
                label="Design"
                tasks={[
                  { key: 'a', name: 'Name the programme', href: '#a', state: 'Done', look: 'done' },
                  {
                    key: 'b',
                    name: 'Choose topics',
                    href: '#b',
                    note: 'Six topics; two are sensitive',
                    state: 'Done',
                    look: 'done',
                  },
                  { key: 'c', name: 'Set the rules of matching', href: '#c', state: 'Started', look: 'open' },
                  {
                    key: 'd',
                    name: 'Send invitations',
                    state: 'Can’t start yet: needs topics',
                    look: 'blocked',
                  },
                ]}
              />
            </section>
            <section className="section">
              <SearchField name="q" label="Find a person" icon={<MagnifyingGlassIcon />} />
              <DataTable
                caption="Proposed pairs"
                columns={columns}
                rows={people}
                rowKey={(row) => row.id}
                currentKey="2"
              />
            </section>
            <section className="section">
              <EmptyState
                picture={<PairMark momentum="new" share={undefined} size={96} />}
                title="Nobody has been invited yet"
                actions={
                  <LinkButton look="ink" href="#import">
                    Bring in people
                  </LinkButton>
                }
              >
                <p>Start with a list from your HR system. Nothing is mailed before you say so.</p>
              </EmptyState>
            </section>
          </div>
        </div>
      </SampleWorkbench>
    ),
  },
]
