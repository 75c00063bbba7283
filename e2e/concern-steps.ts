import type { Hand } from './hand.ts'
import type { Visitor } from './visitor.ts'

/** What somebody writes who asks for help; the canary must stay inside. */
export interface Trouble {
  readonly what: string
  readonly name: string
  readonly address: string
}

/** Walks the pages as a form without a browser would, carrying what each page gives. Answers the code. */
export async function raiseConcern(somebody: Visitor, { what, name, address }: Trouble): Promise<string> {
  const draft = crypto.randomUUID()
  const answers = { draft, need: 'serious', what, reach: 'named', name, address }
  for (const [step, go] of [
    ['need', 'next'],
    ['what', 'next'],
    ['keep-out', 'next'],
    ['reach', 'next'],
  ] as const)
    await somebody.post('/help', { ...answers, step, go })
  const { body } = await somebody.post('/help', { ...answers, step: 'check', go: 'send' })
  const shown = /class="code-to-keep">(.*?)<\/p>/s.exec(body)?.[1] ?? ''
  const groups = [...shown.matchAll(/<bdi>([A-Z2-9]{4})<\/bdi>/g)].map(([, group]) => group!)
  if (groups.length !== 5) throw new Error(`No code was shown:\n${body.slice(0, 500)}`)
  return groups.join('-')
}

export interface Stopwatch {
  readonly seconds: () => number
  readonly pages: () => number
  /** A page has opened: it is read. */
  read(): Promise<void>
  choose(label: string): Promise<void>
  type(label: string, text: string): Promise<void>
  press(name: string): Promise<void>
  /** Writing by hand on paper. */
  copy(text: string): void
}

/** The delays of ux.md: 1.3 s to decide, 1.1 s to point, 0.3 s a key, reading at 220 words a minute. */
export function stopwatch(hand: Hand): Stopwatch {
  let seconds = 0
  let pages = 0
  return {
    seconds: () => seconds,
    pages: () => pages,
    read: async () => {
      pages += 1
      seconds += ((await wordsOfQuestion(hand)) / 220) * 60
    },
    choose: async (label) => {
      seconds += 1.3 + 1.1
      await hand.choose(label)
    },
    type: async (label, text) => {
      seconds += 1.1 + text.length * 0.3
      await hand.write(label, text)
    },
    press: async (name) => {
      seconds += 1.1
      await hand.press(name)
    },
    copy: (text) => void (seconds += text.length * 0.3 * 2),
  }
}

/** Everything from the heading to the last button of the form; what stands below it is for those who do not go on. */
function wordsOfQuestion({ page }: Hand): Promise<number> {
  return page.evaluate(() => {
    const main = document.querySelector('main')!
    const below = main.querySelector('form') ? [...main.querySelectorAll('form ~ *')] : []
    const text = (part: Element) => (part as HTMLElement).innerText.split(/\s+/).filter(Boolean).length
    return text(main) - below.reduce((sum, part) => sum + text(part), 0)
  })
}
