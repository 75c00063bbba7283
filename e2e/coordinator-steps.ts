import type { Page } from 'playwright-core'
import { designAnswers } from './design-answers.ts'
import { answer, type Hand } from './hand.ts'
import type { RunningProduct } from './start-product.ts'

/** The steps from a fresh installation to told pairs, each as a coordinator takes it and none tied to a kind of hand. */
export async function setUp(hand: Hand, product: RunningProduct): Promise<void> {
  await hand.page.goto(/http\S+\/set-up\?code=\S+/.exec(product.output)![0])
  await answer(hand, {
    write: {
      Organisation: 'Halvard & Wren',
      'Your name': 'Hanna Brandt',
      'Work e-mail': 'hanna@example.org',
      Password: 'seven quiet boats upstream',
    },
  })
  await hand.press('Set up Upstream')
}

export async function importPeople(hand: Hand, file: string): Promise<void> {
  await hand.follow('Import people')
  await hand.give('File', file)
  await hand.press('Read the file')
  await hand.press('Check the rows')
  await hand.press('See the difference')
  await hand.press('Change the people')
}

export async function startProgramme(hand: Hand, name: string): Promise<void> {
  await hand.follow('Start a programme')
  await hand.choose('Digital skills')
  await hand.write('What is it called?', name)
  await hand.press('Start this programme')
}

/** Every question of the seven tasks: what a starting point suggests is taken, the rest is answered. */
export async function answerDesign(hand: Hand): Promise<void> {
  const { page } = hand
  const done = page.getByRole('heading', { name: 'All seven tasks are done.' })
  while ((await done.count()) === 0) {
    if (new URL(page.url()).pathname.endsWith('/design')) await hand.follow(/^Next: /)
    const question = await page.getByRole('heading', { level: 1 }).innerText()
    await answer(hand, designAnswers[question] ?? {})
    const before = page.url()
    await hand.press('Save and continue')
    if (page.url() === before) throw new Error(`The question “${question}” does not take its answer.`)
  }
}

/** Asks for a proposal and waits for it, looking again as often as it takes. */
export async function proposePairs(hand: Hand): Promise<void> {
  await hand.press('Propose pairs')
  await hand.page.getByRole('heading', { name: /pairs? proposed/ }).waitFor()
}

export async function approvePairs(hand: Hand): Promise<void> {
  await hand.follow(/^Approve \d+ pairs$/)
  const why = 'Why approve without looking at them?'
  if ((await hand.page.getByLabel(why).count()) > 0) {
    await hand.write(why, 'Seen with the sponsor; the weak ones are wanted.')
    await hand.press(/^Approve \d+ pairs anyway$/)
  } else await hand.press(/^Approve \d+ pairs$/)
}

/** The demo's first programme, from the printed link to pairs that have been told. */
export async function announceDemoPairs(hand: Hand, product: RunningProduct): Promise<void> {
  await hand.page.goto(product.link('coordinator'))
  await hand.press('Sign in')
  await hand.follow('Match')
  await proposePairs(hand)
  await approvePairs(hand)
  await announcePairs(hand)
}

export async function announcePairs(hand: Hand): Promise<void> {
  await hand.press(/^Announce \d+ pairs$/)
}

/** Opens the newest mail with such a subject and follows its link as whoever was written to; says where it leads. */
export async function followMail(hand: Hand, product: RunningProduct, subject: RegExp): Promise<string> {
  await hand.page.goto(`${product.url}/outbox`)
  await hand.follow(subject)
  await hand.press('Follow the link as the receiver')
  return hand.page.url()
}

/** The page that asks for one more place stands behind a tab, which a walk over the links does not open. */
export async function findPlaceAsk(page: Page, product: RunningProduct, match: string): Promise<string> {
  await page.goto(`${product.url}${match}?tab=unmatched`)
  return (await page.locator('a[href*="/match/ask?"]').first().getAttribute('href'))!
}
