import { readFileSync } from 'node:fs'

const file = new URL('../../../packages/matching/package.json', import.meta.url)
export const engineVersion = (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
