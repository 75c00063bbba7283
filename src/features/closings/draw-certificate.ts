import Pdf from 'pdfkit'
import type { Say } from '#words/speak.ts'
import { createTextSetter, type TextSetter } from '#platform/documents/text-setter.ts'
import { closingMessages as words } from './closings.messages.ts'
import type { CertificateFacts } from './read-certificate.ts'

type Document = InstanceType<typeof Pdf>

const ink = '#1c1b19'
const quiet = '#4a4741'
const voices = { mentor: '#a84b06', mentee: '#0b5f6e' } as const
const page = { width: 841.89, height: 595.28, left: 64, text: 470 } as const

/** One side of A4 across: two facing arcs, a name, hours and dates. Tagged, with every font inside and every word to be copied. */
export async function drawCertificate(facts: CertificateFacts, say: Say, language: string): Promise<Buffer> {
  const title = say(words.certificateTitle)
  const options = {
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: `${title}: ${facts.name}`, Author: facts.organisation, CreationDate: facts.on },
  }
  // The types of the library do not know this subset yet.
  const document = new Pdf(options as unknown as ConstructorParameters<typeof Pdf>[0])
  const chunks: Buffer[] = []
  const ended = new Promise<void>((resolve) => document.on('end', () => resolve()))
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const root = document.struct('Document')
  document.addStructure(root)
  const setter = createTextSetter(document)
  const add = (type: string, draw: () => void, options: { alt?: string; actual?: string } = {}) =>
    root.add(document.struct(type, options, draw))
  const paragraph = (
    text: string,
    y: number,
    size: number,
    colour = ink,
    type = 'P',
    face: Face = 'serif',
  ) => {
    const lines = wrap(setter, face, text, size, page.text)
    add(type, () => setLines(setter, face, lines, { y, size, colour }), { actual: text })
    return y + lines.length * size * 1.32
  }
  add('Figure', () => drawArcs(document), { alt: say(words.certificateArcs) })
  paragraph(facts.organisation, 78, 12, quiet, 'P', 'plain')
  paragraph(title, 118, 26, ink, 'H1')
  paragraph(say(words.certificateOf), 176, 15, quiet)
  const below = drawName(document, setter, add, facts.name, say(words.certificateByHand))
  const { hours, sessions, organisation, programme, from, to } = facts
  const did = say(facts.side === 'mentor' ? words.certificateMentor : words.certificateLeader, {
    organisation,
    hours,
    sessions,
  })
  const when = say(words.certificateDates, { from, to })
  const where = say(words.certificateProgramme, { programme })
  paragraph(`${did} ${when} ${where}`, below + 12, 16)
  paragraph(say(words.certificateReview), 448, 11, quiet, 'H2', 'plain')
  const line = say(facts.side === 'mentor' ? words.reviewMentor : words.reviewLeader, { hours, programme })
  paragraph(line, 466, 12, ink, 'P', 'plain')
  paragraph(say(words.certificateIssued, { on: facts.on }), 528, 11, quiet, 'P', 'plain')
  root.end()
  document.end()
  await ended
  return Buffer.concat(chunks)
}

type Face = 'serif' | 'plain'
type Add = (type: string, draw: () => void, options?: { alt?: string; actual?: string }) => void

/** As large as it fits on one line, on two when it is long. What no font can set stays a line to be written on, and can still be copied. */
function drawName(document: Document, setter: TextSetter, add: Add, name: string, byHand: string): number {
  const runs = setter.runsOf('serif', name)
  if (runs.some(({ file }) => file === null)) {
    add(
      'P',
      () => {
        document
          .moveTo(page.left, 236)
          .lineTo(page.left + page.text, 236)
          .lineWidth(0.75)
          .stroke(ink)
        setter.line(setter.runsOf('plain', byHand), { x: page.left, y: 252, size: 10, colour: quiet })
      },
      { actual: name },
    )
    return 262
  }
  const natural = setter.widthOf(runs, 40)
  const size = Math.max(26, Math.min(40, (40 * page.text) / Math.max(natural, 1)))
  const lines = wrap(setter, 'serif', name, size, page.text)
  add('P', () => setLines(setter, 'serif', lines, { y: 200, size, colour: ink }), { actual: name })
  return 200 + lines.length * size * 1.2 + 6
}

function setLines(
  setter: TextSetter,
  face: Face,
  lines: readonly string[],
  { y, size, colour }: { y: number; size: number; colour: string },
): void {
  lines.forEach((line, at) =>
    setter.line(setter.runsOf(face, line), {
      x: page.left,
      y: y + size + at * size * 1.32,
      size,
      colour,
    }),
  )
}

/** Breaks at spaces; a word wider than the column is broken between letters. */
function wrap(setter: TextSetter, face: Face, text: string, size: number, width: number): string[] {
  const fits = (line: string) => setter.widthOf(setter.runsOf(face, line), size) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (!fits(line)) {
      const letters = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(line)].map(
        ({ segment }) => segment,
      )
      let cut = letters.length - 1
      while (cut > 1 && !fits(letters.slice(0, cut).join(''))) cut -= 1
      lines.push(letters.slice(0, cut).join(''))
      line = letters.slice(cut).join('')
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** The mark of the product, large: the mentor's arc on the left, the leader's on the right. */
function drawArcs(document: Document): void {
  const [x, y, radius] = [666, 250, 104]
  const notch = 0.1
  const arc = (from: number, to: number, colour: string) => {
    const point = (angle: number) => `${x + radius * Math.cos(angle)} ${y + radius * Math.sin(angle)}`
    document
      .path(`M ${point(from)} A ${radius} ${radius} 0 0 1 ${point(to)}`)
      .lineWidth(34)
      .lineCap('butt')
      .stroke(colour)
  }
  arc(Math.PI / 2 + notch, (3 * Math.PI) / 2 - notch, voices.mentor)
  arc(-Math.PI / 2 + notch, Math.PI / 2 - notch, voices.mentee)
}
