import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startProduct } from '../e2e/start-product.ts'
import { processorTimeOf } from './today/processor-time.ts'
import { fillProgramme, type Filled } from './today/fill-programme.ts'

const rounds = 25
const warmUps = 5

/** `npm run bench -- today [pairs...]`: whole answers of a running product about pairs of nine weeks, from the question to the last byte. */
export async function main(options: readonly string[]): Promise<void> {
  const sizes = options.length > 0 ? options.map(Number) : [100, 1000, 10_000]
  console.log(`Median and worst of ${rounds} answers after ${warmUps} that do not count.\n`)
  console.log(
    '| pairs | page | median (ms) | worst (ms) | processor time each (ms) | HTML (KB) | sent (KB) |',
  )
  console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: |')
  for (const pairs of sizes) {
    const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'upstream-bench-'))
    try {
      const filled = await fillProgramme(folder, pairs)
      await measurePages(folder, filled)
      console.log(
        `| ${pairs} | (${filled.hours} hours, all pairs read anew in ${filled.readAnew.toFixed(1)} s) | | | | | |`,
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

export async function measurePages(folder: string, filled: Filled): Promise<void> {
  const product = await startProduct({ folder })
  try {
    await untilIdle(product.pid)
    for (const [name, path] of pagesOf(filled)) {
      const times: number[] = []
      let before = 0
      let size = { html: 0, sent: 0 }
      for (let round = -warmUps; round < rounds; round += 1) {
        if (round === 0) before = processorTimeOf(product.pid)
        const start = performance.now()
        const answer = await ask(`${product.url}${path}`, filled.cookie)
        if (answer.status !== 200) throw new Error(`${name} answered ${answer.status}.`)
        if (round >= 0) times.push(performance.now() - start)
        size = answer
      }
      const work = (processorTimeOf(product.pid) - before) / rounds
      size.html = (await ask(`${product.url}${path}`, filled.cookie, 'identity')).sent
      const sorted = times.toSorted((a, b) => a - b)
      const kilo = (bytes: number) => Math.round(bytes / 1024)
      console.log(
        `| ${filled.pairIds.length} | ${name} | ${Math.round(sorted[Math.floor(rounds / 2)]!)} | ${Math.round(sorted.at(-1)!)} | ${Math.round(work)} | ${kilo(size.html)} | ${kilo(size.sent)} |`,
      )
    }
  } finally {
    await product.kill('SIGTERM')
  }
}

/** A product that has just started looks through everything it watches; what comes after that is an ordinary morning. */
async function untilIdle(pid: number): Promise<void> {
  for (let seconds = 0; seconds < 120; seconds += 1) {
    const before = processorTimeOf(pid)
    await sleep(1000)
    if (processorTimeOf(pid) - before < 100) return
  }
}

function pagesOf({ programmeId, pairIds }: Filled): readonly (readonly [string, string])[] {
  const base = `/programmes/${programmeId}`
  return [
    ['Today', base],
    ['Today, by region', `${base}?group=region`],
    ['Pairs', `${base}/pairs`],
    ['Pairs, those that need somebody', `${base}/pairs?alert=any`],
    ['Pairs, slowing, by last hour', `${base}/pairs?state=slowing&sort=last`],
    ['Pairs, a name searched', `${base}/pairs?search=mari`],
    ['Pairs, by name, the last page', `${base}/pairs?sort=pair&page=10000`],
    ['the sheet of a pair', `${base}/pairs/${pairIds[30]}`],
  ]
}

function ask(
  address: string,
  cookie: string,
  encoding = 'gzip, deflate, br, zstd',
): Promise<{ status: number; sent: number; html: number }> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers: { cookie, 'accept-encoding': encoding } }, (answer) => {
      let sent = 0
      answer.on('data', (chunk: Buffer) => void (sent += chunk.length))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, sent, html: 0 }))
      answer.on('error', reject)
    })
    asked.on('error', reject)
    asked.end()
  })
}
