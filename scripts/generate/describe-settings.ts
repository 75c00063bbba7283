import { settingsSchema } from '#platform/settings/settings.ts'

export function describeSettings(): string {
  const rows = Object.entries(settingsSchema.shape).map(
    ([name, schema]) => `| \`${name}\` | ${schema.description ?? ''} |`,
  )
  return `# Settings\n\nEnvironment variables, made from \`src/platform/settings/settings.ts\`; do not edit.\n\n| Setting | What it does |\n|---|---|\n${rows.join('\n')}\n`
}
