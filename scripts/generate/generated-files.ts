import pg from 'pg'
import { connectionConfig } from '#platform/database/connect.ts'
import { createEmbeddedDatabase } from '#platform/database/create-database.ts'
import { startCluster } from '#platform/database/embedded-cluster.ts'
import { migrate } from '#platform/database/migrate.ts'
import { describeApi } from '#platform/http/open-api.ts'
import { apiRoutes } from '#app/api.ts'
import { describeFailures } from './describe-failures.ts'
import { describeSettings } from './describe-settings.ts'
import { describeTables, readColumns, schemaText } from './describe-tables.ts'

export interface GeneratedFile {
  readonly file: string
  readonly text: string
}

/** Everything that is made from the code and the migrations, read from a throw-away database. */
export async function generatedFiles(folder: string): Promise<GeneratedFile[]> {
  const cluster = await startCluster(folder, { durable: false })
  try {
    const address = { kind: 'embedded', socketFolder: cluster.socketFolder, database: 'generate' } as const
    await createEmbeddedDatabase(address)
    await migrate(address, [])
    const client = new pg.Client(connectionConfig(address, 'owner'))
    await client.connect()
    const columns = await readColumns(client)
    const schema = await schemaText(client, columns)
    await client.end()
    return [
      { file: 'src/platform/database/tables.ts', text: describeTables(columns) },
      { file: 'src/platform/database/schema.sql', text: schema },
      { file: 'docs/generated/settings.md', text: describeSettings() },
      {
        file: 'docs/generated/openapi.json',
        text: `${JSON.stringify(describeApi(apiRoutes.map(({ endpoint }) => endpoint)), null, 2)}\n`,
      },
      { file: 'docs/generated/failures.md', text: await describeFailures() },
    ]
  } finally {
    await cluster.stop()
  }
}
