import { describe, expect, test } from 'vitest'
import { sourceFiles } from './source-files.ts'

const kinds = [
  /^[a-z][a-z0-9-]*\.(contract|rules|policy|store|reads|pages|routes|jobs|emails|messages|data)\.ts$/,
  /^[a-z]+(-[a-z0-9]+)+\.ts$/, // verb-noun
  /^[a-z][a-z0-9-]*(\.[a-z]+)?\.test\.tsx?$/,
  /^[a-z][a-z0-9-]*\.de\.json$/,
  /^README\.md$/,
]
const webKinds = [
  /^[a-z][a-z0-9-]*-page\.server\.ts$/,
  /^[a-z][a-z0-9-]*\.tsx$/,
  /^[a-z][a-z0-9-]*\.css$/,
  /^[a-z][a-z0-9-]*\.(rules|messages)(\.test)?\.ts$/,
  /^[a-z][a-z0-9-]*\.test\.tsx?$/,
]
const atticNames = /(^|[/.-])(utils?|helpers?|types|service|services|manager|misc|common)\.tsx?$/

const sources = sourceFiles(/^(src|packages|scripts|bench|e2e|structure)\/.*\.(ts|tsx|mjs)$/).filter(
  ({ path }) => !path.endsWith('database/tables.ts'),
)

describe('a slice', () => {
  test('holds only the file kinds of docs/architecture.md', () => {
    const strangers = sourceFiles(/^src\/features\//)
      .map(({ path }) => path)
      .filter((path) => {
        const parts = path.split('/').slice(3)
        const name = parts.at(-1)!
        if (parts[0] === 'web') return !webKinds.some((kind) => kind.test(name))
        return !kinds.some((kind) => kind.test(name))
      })
    expect(strangers).toEqual([])
  })

  test('exports from a use case file a function of the same name', () => {
    const wrong = sourceFiles(/^src\/features\/[^/]+\/[a-z]+(-[a-z0-9]+)+\.ts$/)
      .filter(
        ({ path }) =>
          !/\.(contract|rules|policy|store|reads|pages|routes|jobs|emails|messages|data|test)\.ts$/.test(
            path,
          ),
      )
      .filter(({ path, text }) => {
        const camel = path
          .split('/')
          .at(-1)!
          .replace('.ts', '')
          .replaceAll(/-([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase())
        return (
          !new RegExp(
            `export (async )?function\\*? ?${camel}\\b|export const ${camel}\\b|export (async )?function\\* ${camel}\\b`,
          ).test(text) && !/parentPort|workerData/.test(text)
        )
      })
      .map(({ path }) => path)
    expect(wrong).toEqual([])
  })
})

describe('a file', () => {
  test('stays under 250 lines, a test under 400', () => {
    const long = sources
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > (path.includes('.test.') || path.startsWith('e2e/') ? 400 : 250))
    expect(long).toEqual([])
  })

  test('is named in kebab case and not after an attic', () => {
    expect(
      sources
        .map(({ path }) => path)
        .filter((path) => atticNames.test(path) || /[A-Z_]/.test(path.split('/').at(-1)!)),
    ).toEqual([])
  })

  test('half of all files stay under 90 lines', () => {
    const lengths = sources
      .filter(({ path }) => !path.includes('.test.'))
      .map(({ text }) => text.split('\n').length)
      .toSorted((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(90)
  })

  test('has a default export only where the router or a tool demands one', () => {
    const demanded =
      /(-page|-frame|\/root|entry\.server|\/routes)\.tsx?$|\.config\.ts$|throw-away-cluster\.ts$/
    expect(
      sources
        .filter(({ path, text }) => /^export default /m.test(text) && !demanded.test(path))
        .map(({ path }) => path),
    ).toEqual([])
  })
})

describe('a page', () => {
  test('takes from its server file only loader and action', () => {
    const wrong = sourceFiles(/\.tsx$/)
      .filter(({ path }) => !path.endsWith('root.tsx'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/export \{([^}]*)\} from '\.\/[\w-]+\.server\.ts'/g)].map((match) => ({
          path,
          names: match[1]!,
        })),
      )
      .filter(({ names }) => names.split(',').some((name) => !['loader', 'action', ''].includes(name.trim())))
    expect(wrong).toEqual([])
  })

  test('draws no inline style, which the content security policy would block', () => {
    const inline = sourceFiles(/^src\/.*\.tsx$/).filter(
      ({ path, text }) => /\sstyle=\{/.test(text) && !path.includes('/gallery/'),
    )
    expect(inline.map(({ path }) => path)).toEqual([])
  })
})

describe('uncertain things', () => {
  test('come through ports: no clock and no chance outside their adapters', () => {
    const adapters =
      /^src\/(platform\/clock|platform\/database\/embedded-cluster|testing)\/?|^(scripts|bench|e2e|structure|packages\/[^/]+\/(bench|fuzz))\/|\.test\.tsx?$/
    const found = sources.filter(
      ({ path, text }) => !adapters.test(path) && /\bDate\.now\(|\bMath\.random\(|new Date\(\)/.test(text),
    )
    expect(found.map(({ path }) => path)).toEqual([])
  })

  test('tests are neither skipped nor singled out', () => {
    const found = sources.filter(
      ({ path, text }) =>
        path.includes('.test.') &&
        !path.startsWith('structure/') &&
        /\b(test|it|describe)\.(only|skip|todo)\b/.test(text),
    )
    expect(found.map(({ path }) => path)).toEqual([])
  })

  test('a store names only tables of its own slice', () => {
    const owners = new Map<string, string>()
    const foreign: string[] = []
    for (const { path, text } of sourceFiles(/^src\/features\/[^/]+\/.*\.store\.ts$/)) {
      const slice = path.split('/')[2]!
      for (const [, table] of text.matchAll(/(?:insertInto|updateTable|deleteFrom)\('(\w+)'\)/g)) {
        const owner = owners.get(table!)
        if (owner && owner !== slice) foreign.push(`${path} writes ${table}, which ${owner} writes too`)
        owners.set(table!, slice)
      }
    }
    expect(foreign).toEqual([])
  })
})
