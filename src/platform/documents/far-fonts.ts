import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const filesOf = (folder: string) => join(dirname(require.resolve(`${folder}/package.json`)), 'files')

export const hanFolder = '@fontsource-variable/noto-sans-sc'
let slices: { readonly file: string; readonly ranges: readonly (readonly [number, number])[] }[] | undefined

/** The face for Han comes in some hundred slices; the package says which letters are in which. */
function hanSlices() {
  slices ??= Object.entries(require(`${hanFolder}/unicode.json`) as Record<string, string>).map(
    ([name, ranges]) => ({
      file: join(filesOf(hanFolder), `noto-sans-sc-${name.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`),
      ranges: ranges.split(',').map((range) => {
        const [from, to] = range.replace('U+', '').split('-')
        return [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)] as const
      }),
    }),
  )
  return slices
}

/** Files of the product that draw letters of other scripts; each still has to be asked whether it knows all of them. */
export function farFonts(letters: string): string[] {
  if (/\p{Script=Arabic}/u.test(letters))
    return [join(filesOf('@fontsource/noto-sans-arabic'), 'noto-sans-arabic-arabic-400-normal.woff2')]
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letters)) return []
  const first = letters.codePointAt(0)!
  return hanSlices()
    .filter(({ ranges }) => ranges.some(([from, to]) => from <= first && first <= to))
    .map(({ file }) => file)
}
