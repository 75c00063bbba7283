import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageAt } from '#app/page-at.ts'
import { setSurveyState } from '#features/interest/set-survey-state.ts'
import { answerQuestion } from '#features/programmes/answer-question.ts'
import { readQuestion } from '#features/programmes/read-question.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { arrangeRoom, type ArrangedRoom } from './arrange-room.ts'
import { startProduct, type RunningProduct } from './start-product.ts'
import { signedIn, visitor, type Visitor } from './visitor.ts'

let product: RunningProduct
let room: ArrangedRoom
let coordinator: Visitor

beforeAll(async () => {
  product = await startProduct({ demo: true })
  room = await arrangeRoom(product)
  coordinator = await signedIn(product, 'coordinator')
  await room.run(async (work) => {
    const about = { programmeId: room.programmeId, question: 'labels' } as const
    const { mark } = await readQuestion(work, about)
    const answer = { mentorLabel: 'guide', menteeLabel: 'learner' }
    await answerQuestion(work, { ...about, answer, seen: mark })
  }, undefined)
}, 240_000)
afterAll(async () => {
  await room.close()
  await product.stop()
})

const usual = {
  en: /\b(?:mentors?|mentored|mentees?|leaders?)\b/i,
  de: /\b(?:Mentor(?:in|innen|en)?|Mentees?|Mentoring(?:-Person(?:en)?|-Seite|-Runde)?|Führungskr(?:aft|äfte\w*))\b/,
}

/** What somebody reads or hears of a page: its texts and the labels only a screen reader says. */
function textsOf(html: string): string[] {
  const drawn = html.replaceAll(/<(script|style|template)\b.*?<\/\1>/gs, '')
  const labels = [...drawn.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(
    ([, text]) => text!,
  )
  return [...drawn.replaceAll(/<[^>]*>/g, '\n').split('\n'), ...labels]
    .map((text) => text.replaceAll(/reverse[ -]mentoring|gewöhnliches Mentoring/gi, '').trim())
    .filter(Boolean)
}

/** What is held about somebody is shown as it is stored: keys never change. */
const inKeys = /\/(everything|me\/data)\b/

/** Follows links below an address; of pages that differ in an id alone one is enough. */
async function walk(
  somebody: Visitor,
  start: string,
  below: string,
  language: keyof typeof usual,
): Promise<{ pages: Set<string>; faults: string[] }> {
  const pages = new Set<string>()
  const faults: string[] = []
  const waiting = [start]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const pattern = pageAt(path.split('?')[0]!)?.route.path ?? path
    if (pages.has(pattern)) continue
    pages.add(pattern)
    if (inKeys.test(pattern)) continue
    const { status, location, body } = await somebody.get(path)
    if (location?.startsWith(below)) waiting.push(location)
    if (status !== 200) continue
    for (const text of textsOf(body)) if (usual[language].test(text)) faults.push(`${pattern}: ${text}`)
    for (const [, href] of body.matchAll(/<a\b[^>]*?\shref="([^"#]+)"/g))
      if (href!.startsWith(below)) waiting.push(href!.replaceAll('&amp;', '&'))
  }
  return { pages, faults }
}

async function speaking(somebody: Visitor, language: string): Promise<Visitor> {
  somebody.cookies.set('language', language)
  return somebody
}

describe.each(['en', 'de'] as const)('a programme with words of its own, read in %s', (language) => {
  test.each(['mentor', 'mentee'] as const)('says them on every page of the pair to its %s', async (side) => {
    const start = await room.link(side)
    const { pages, faults } = await walk(
      await speaking(visitor(product.url), language),
      start,
      start.replace(/\/pair$/, '/'),
      language,
    )
    expect(faults).toEqual([])
    expect(pages.size).toBeGreaterThan(15)
  })

  test('says them to whoever is asked to take part', async () => {
    const { personId } = room.by('mentor') as { personId: string }
    const about = { purpose: 'enrol', personId, subjectId: room.programmeId }
    const token = await room.run(issueMailedLink, { ...about, endsAt: new Date(Date.now() + 86_400_000) })
    const somebody = await speaking(visitor(product.url), language)
    const places = ['', '/mentor', '/mentee', '/leave']
    for (const place of places) {
      const { faults } = await walk(somebody, `/l/${token}/enrol${place}`, 'nowhere', language)
      expect(faults).toEqual([])
    }
    const { body } = await somebody.get(`/l/${token}/enrol`)
    expect(body).toMatch(/guide|learner/)
  })

  test('says them in the survey before anybody is asked', async () => {
    const { token } = await room.run(setSurveyState, { programmeId: room.programmeId, to: 'open' })
    const start = `/interest/${token}`
    const { pages, faults } = await walk(
      await speaking(visitor(product.url), language),
      start,
      start,
      language,
    )
    // The need is said as the organisation wrote it.
    expect(
      faults.filter((fault) => !fault.includes('leaders should work with the new planning tools')),
    ).toEqual([])
    expect(pages.size).toBeGreaterThan(1)
  })

  test('says them to its coordinator on every page of the programme', async () => {
    const home = `/programmes/${room.programmeId}`
    const { pages, faults } = await walk(await speaking(coordinator, language), home, home, language)
    expect(faults.filter((fault) => !designed.test(fault))).toEqual([])
    expect(pages.size).toBeGreaterThan(15)
  })
})

/** Questions of the design, where a programme's words are still to be chosen, and what its coordinator answered in their own. */
const designed = /^programmes\/:programmeId\/(design|brief|readiness)/
