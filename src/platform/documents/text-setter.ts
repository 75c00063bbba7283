import type Pdf from 'pdfkit'
import { encodeOutline, type Outline } from './encode-outline.ts'
import { farFonts, slicedFolders } from './far-fonts.ts'
import { fontFiles, systemFonts, type Face } from './fonts.ts'

type Document = InstanceType<typeof Pdf>

/** What is used of the PDF library below its documented surface: which letters a font has, and how its subset is written. */
interface OpenFont {
  readonly font: {
    hasGlyphForCodePoint(codePoint: number): boolean
    getGlyph(id: number): { path: Outline; advanceWidth: number; _getMetrics(): { leftBearing: number } }
  }
  readonly subset: {
    glyf: Uint8Array[]
    loca: { offsets: number[] }
    hmtx: { metrics: { advance: number; bearing: number }[] }
    offset: number
    _addGlyph(id: number): number
  }
}

export interface Run {
  readonly text: string
  /** Nothing: no font here knows these letters. */
  readonly file: string | null
}

export interface TextSetter {
  /** A text in runs of one font each. Letters stay whole: a base and its marks are never set in two fonts. */
  runsOf(face: Face, text: string): Run[]
  widthOf(runs: readonly Run[], size: number): number
  /** Sets one line and says how wide it was. */
  line(runs: readonly Run[], at: { x: number; y: number; size: number; colour: string }): number
}

export function createTextSetter(document: Document): TextSetter {
  const opened = new Map<string, OpenFont>()
  const open = (file: string): OpenFont => {
    document.font(file)
    const known = opened.get(file)
    if (known) return known
    const font = (document as unknown as { _font: OpenFont })._font
    if (file.endsWith('.woff2')) writeOutlines(font)
    opened.set(file, font)
    return font
  }
  const covers = (file: string, letters: string) =>
    Array.from(letters).every((letter) => open(file).font.hasGlyphForCodePoint(letter.codePointAt(0)!))
  const fileFor = (face: Face, letters: string): string | null =>
    [...fontFiles(face), ...fontFiles('serif'), ...farFonts(letters)].find((file) => covers(file, letters)) ??
    systemFonts().find((file) => canOpen(() => covers(file, letters))) ??
    null
  /** A face with all weights is drawn in its lightest here, so its lines are gone over with the same ink. */
  const strengthOf = (file: string, size: number, colour: string) => {
    if (!slicedFolders.some((folder) => file.includes(folder))) return {}
    document.lineWidth(size * 0.035).strokeColor(colour)
    return { fill: true, stroke: true }
  }
  const setter: TextSetter = {
    runsOf: (face, text) => {
      const runs: { text: string; file: string | null }[] = []
      for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(
        text.normalize('NFC'),
      )) {
        const last = runs.at(-1)
        const stays = last?.file ? covers(last.file, segment) : false
        const file = stays ? last!.file : fileFor(face, segment)
        if (last && last.file === file) last.text += segment
        else runs.push({ text: segment, file })
      }
      return runs
    },
    widthOf: (runs, size) =>
      runs.reduce((sum, { text, file }) => {
        if (file === null) return sum
        open(file)
        return sum + document.fontSize(size).widthOfString(text, shapingOf(text))
      }, 0),
    line: (runs, { x, y, size, colour }) => {
      let at = x
      for (const { text, file } of runs) {
        if (file === null) continue
        open(file)
        document.fontSize(size).fillColor(colour)
        // Lines of different fonts share one baseline, whatever the height of their letters.
        document.text(text, at, y, {
          lineBreak: false,
          baseline: 'alphabetic',
          ...shapingOf(text),
          ...strengthOf(file, size, colour),
        })
        at += document.widthOfString(text, shapingOf(text))
      }
      return at - x
    },
  }
  return setter
}

/**
 * The library sets word after word from the left, which turns the words of a script read from the right round. Naming the features has it
 * set the whole text at once.
 */
function shapingOf(text: string): { features?: PDFKit.Mixins.OpenTypeFeatures[] } {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
    ? { features: ['kern'] }
    : {}
}

/** A font of the machine may be broken; then it is not one of those that know a letter. */
function canOpen(look: () => boolean): boolean {
  try {
    return look()
  } catch {
    return false
  }
}

function writeOutlines({ font, subset }: OpenFont): void {
  subset._addGlyph = (id) => {
    const glyph = font.getGlyph(id)
    const outline = encodeOutline(glyph.path)
    subset.glyf.push(outline)
    subset.loca.offsets.push(subset.offset)
    subset.hmtx.metrics.push({ advance: glyph.advanceWidth, bearing: glyph._getMetrics().leftBearing })
    subset.offset += outline.length
    return subset.glyf.length - 1
  }
}
