import { useLoaderData } from 'react-router'
import { LinkButton } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Figure } from '#ui/figure.tsx'
import { FunnelBars } from '#ui/funnel-bars.tsx'
import { HiddenCell } from '#ui/hidden-cell.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { momentumMessages as words } from '../momentum.messages.ts'
import { helpFor } from '../help.rules.ts'
import { alertWords, wayWords } from './reading-words.rules.ts'
import type { loader } from './sponsor-page.server.ts'

export { loader } from './sponsor-page.server.ts'

/** For the sponsor: what has stood for weeks although the coordinator was asked. Totals, and whom to ask. */
export default function SponsorPage() {
  const say = useSay()
  const locale = useLocale()
  const { programmeName, coordinator, weeks, meeting, total, rows } = useLoaderData<typeof loader>()
  const number = (count: number) => count.toLocaleString(locale)
  const hidden = <HiddenCell kind="small" label={say(words.fewerThanFive)} />
  const shown = rows.filter(({ pairs }) => pairs !== null)
  const caption = say(words.sponsorCaption, { weeks })
  return (
    <>
      <title>{`${programmeName}: ${say(words.sponsorPage)}`}</title>
      <PageHead
        over={
          <span className="row">
            <a href="/briefs">{say(words.backToBriefs)}</a>
            <bdi>{programmeName}</bdi>
          </span>
        }
        title={
          total === null
            ? say(words.sponsorQuiet, { weeks })
            : say(words.sponsorTitle, { total, weeks, meeting: meeting ?? 0 })
        }
        sub={say(words.sponsorSub)}
        actions={
          coordinator && total !== null ? (
            <LinkButton look="ink" href={`mailto:${encodeURIComponent(coordinator.address)}`}>
              {say(words.writeToCoordinator, { name: coordinator.name })}
            </LinkButton>
          ) : undefined
        }
      />
      {total === null ? (
        <EmptyState title={say(words.sponsorQuietTitle)}>
          <p>{say(words.sponsorQuietText, { weeks })}</p>
        </EmptyState>
      ) : (
        <section className="section">
          <Figure
            finding={caption}
            note={say(words.sponsorNote, { hidden: rows.length - shown.length })}
            table={{
              summary: say(words.asTable),
              content: (
                <DataTable
                  caption={caption}
                  captionHidden
                  rows={rows}
                  rowKey={({ kind }) => kind}
                  columns={[
                    {
                      key: 'kind',
                      head: say(words.columnMatter),
                      rowHead: true,
                      cell: ({ kind }) => say(alertWords[kind]),
                    },
                    {
                      key: 'pairs',
                      head: say(words.columnPairsStanding),
                      look: 'figure',
                      cell: ({ pairs }) => (pairs === null ? hidden : number(pairs)),
                    },
                    {
                      key: 'weeks',
                      head: say(words.columnWeeks),
                      look: 'figure',
                      cell: ({ weeks: stood }) => (stood === null ? hidden : number(stood)),
                    },
                    {
                      key: 'asked',
                      head: say(words.columnAsked),
                      cell: ({ kind }) => helpFor[kind].map((help) => say(wayWords[help])).join(', '),
                    },
                  ]}
                />
              ),
            }}
          >
            <FunnelBars
              label={caption}
              stages={shown.map(({ kind, pairs, weeks: stood }) => ({
                key: kind,
                label: say(alertWords[kind]),
                count: pairs!,
                countText: number(pairs!),
                note: say(words.stoodFor, { weeks: stood! }),
              }))}
            />
          </Figure>
        </section>
      )}
    </>
  )
}
