import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { slicedLetters } from '#words/sliced-scripts.ts'

const require = createRequire(import.meta.url)
const filesOf = (folder: string) => join(dirname(require.resolve(`${folder}/package.json`)), 'files')

/** One file draws all letters of such a script. */
const whole = [
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  ['tamil', /\p{Script=Tamil}/u],
  ['thai', /\p{Script=Thai}/u],
  ['ethiopic', /\p{Script=Ethiopic}/u],
] as const

/** Faces in some hundred slices; their packages say which letters are in which. */
const sliced = [
  ['noto-sans-sc', slicedLetters.han],
  ['noto-sans-kr', slicedLetters.hangul],
] as const
export const slicedFolders = sliced.map(([face]) => folderOf(face))

interface Slice {
  readonly file: string
  readonly ranges: readonly (readonly [number, number])[]
}
const known = new Map<string, readonly Slice[]>()

function folderOf(face: string): string {
  return `@fontsource-variable/${face}`
}

function slicesOf(face: string): readonly Slice[] {
  const slices =
    known.get(face) ??
    Object.entries(require(`${folderOf(face)}/unicode.json`) as Record<string, string>).map(
      ([name, ranges]) => ({
        file: join(filesOf(folderOf(face)), `${face}-${name.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`),
        ranges: ranges.split(',').map((range) => {
          const [from, to] = range.replace('U+', '').split('-')
          return [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)] as const
        }),
      }),
    )
  known.set(face, slices)
  return slices
}

/** Files of the product that draw letters of other scripts; each still has to be asked whether it knows all of them. */
export function farFonts(letters: string): string[] {
  const script = whole.find(([, letter]) => letter.test(letters))?.[0]
  if (script) {
    const face = `noto-sans-${script}`
    return [join(filesOf(`@fontsource/${face}`), `${face}-${script}-400-normal.woff2`)]
  }
  const face = sliced.find(([, letter]) => letter.test(letters))?.[0]
  if (!face) return []
  const first = letters.codePointAt(0)!
  return slicesOf(face)
    .filter(({ ranges }) => ranges.some(([from, to]) => from <= first && first <= to))
    .map(({ file }) => file)
}
