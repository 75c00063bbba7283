import { useActionData, useLoaderData } from 'react-router'
import { Actions, Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import { importMessages as words, stateWords } from '../people-import.messages.ts'
import { peopleMessages } from '../people.messages.ts'
import type { action, loader } from './import-people-page.server.ts'

export { action, loader } from './import-people-page.server.ts'

export default function ImportPeoplePage() {
  const say = useSay()
  const { imports } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()?.problem
  const title = say(words.title)
  return (
    <div className="stack-wide">
      <title>{problem ? say(peopleMessages.problemPrefix, { title }) : title}</title>
      {problem ? (
        <ErrorSummary
          title={say(peopleMessages.problemTitle)}
          problems={[{ href: '#file', text: problem }]}
        />
      ) : null}
      <PageHead title={say(words.startTitle)} sub={say(words.startHint)} />
      <form method="post" encType="multipart/form-data" className="text stack-wide">
        <SubmissionKey />
        <Field id="file" label={say(words.file)} hint={say(words.fileHint)} error={problem}>
          <input
            className="field-input"
            type="file"
            id="file"
            name="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            aria-describedby="file-hint"
          />
        </Field>
        <Actions>
          <Button look="ink">{say(words.upload)}</Button>
        </Actions>
      </form>
      {imports.length > 0 ? (
        <section className="section">
          <DataTable
            caption={say(words.earlier)}
            rows={imports}
            rowKey={(row) => row.importId}
            columns={[
              {
                key: 'file',
                head: say(words.earlierFile),
                rowHead: true,
                cell: importLink,
              },
              {
                key: 'when',
                head: say(words.earlierWhen),
                cell: (row) => say(words.at, { at: new Date(row.createdAt) }),
              },
              { key: 'state', head: say(words.earlierState), cell: (row) => say(stateWords[row.state]) },
              { key: 'rows', head: say(words.earlierRows), look: 'figure', cell: (row) => row.rowCount },
            ]}
          />
        </section>
      ) : null}
    </div>
  )
}

function importLink({ importId, fileName }: { importId: string; fileName: string }) {
  return (
    <a href={`/people/imports/${importId}`}>
      <bdi>{fileName}</bdi>
    </a>
  )
}
