import { readFileSync, writeFileSync } from 'node:fs'
import type { Instance } from '../src/instance.ts'
import { rawInstance } from './sparse-family.ts'

/** One file of 32-bit numbers that every solver reads: n, m, edges, then rowPtr, col, score; or n, m, -1, then n * m scores. */
export function writeSparse(file: string, { left, right, rowPtr, col, score }: Instance): void {
  writeNumbers(file, [Int32Array.of(left.length, right.length, col.length), rowPtr, col, score])
}

export function writeDense(file: string, n: number, scores: Int32Array): void {
  writeNumbers(file, [Int32Array.of(n, scores.length / n, -1), scores])
}

function writeNumbers(file: string, parts: readonly Int32Array[]): void {
  writeFileSync(
    file,
    Buffer.concat(
      parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
    ),
  )
}

export interface DenseFile {
  readonly n: number
  readonly m: number
  readonly scores: Int32Array
}

export function readDense(file: string): DenseFile {
  const numbers = readNumbers(file)
  return { n: numbers[0]!, m: numbers[1]!, scores: numbers.subarray(3) }
}

export function readSparse(file: string): Instance {
  const numbers = readNumbers(file)
  const [n, m, edges] = [numbers[0]!, numbers[1]!, numbers[2]!]
  const part = (from: number, length: number) => numbers.subarray(from, from + length)
  return rawInstance(n, m, part(3, n + 1), part(4 + n, edges), part(4 + n + edges, edges))
}

function readNumbers(file: string): Int32Array {
  const bytes = readFileSync(file)
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
}
