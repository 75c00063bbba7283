import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import { Failure } from '#contract/failure.ts'
import type { Chance } from '#platform/clock/clock.ts'
import { sealingFailures } from './sealing.contract.ts'
import type { Sealing } from './sealing-keys.ts'

declare const data: unique symbol

/** Opens what was written about one thing, such as one pair or one case. Kept only wrapped; deleting the wrap erases what it opens. */
export type DataKey = Buffer & { readonly [data]: never }

interface Ports {
  readonly sealing: Sealing
  readonly chance: Chance
}

const version = Buffer.from([1])
const nonceLength = 12
const tagLength = 16
const keyIdLength = 8

/**
 * A new data key, and its wrap to be stored in a column named `key_wrap` (the doctor looks there). The purpose, such as `pair <id>`, is not
 * stored but must be the same when it is opened: a wrap moved to another row opens nothing.
 */
export function makeDataKey({ sealing, chance }: Ports, purpose: string): { dataKey: DataKey; wrap: Buffer } {
  const dataKey = Buffer.from(chance.bytes(32)) as DataKey
  return { dataKey, wrap: wrapDataKey({ sealing, chance }, dataKey, purpose) }
}

function wrapDataKey({ sealing, chance }: Ports, dataKey: DataKey, purpose: string): Buffer {
  const [current] = sealing.keys()
  if (!current) throw new Failure(sealingFailures.keyMissing)
  const keyId = Buffer.from(current.id, 'hex')
  const wrapped = encrypt(current.bytes, chance.bytes(nonceLength), dataKey, `wrap ${purpose}`)
  return Buffer.concat([version, keyId, wrapped])
}

/** The same data key under the current key: what it seals stays as it is. */
export function rewrapDataKey(ports: Ports, wrap: Buffer, purpose: string): Buffer {
  return wrapDataKey(ports, openDataKey(ports, wrap, purpose), purpose)
}

export function openDataKey({ sealing }: Pick<Ports, 'sealing'>, wrap: Buffer, purpose: string): DataKey {
  const id = keyIdOfWrap(wrap)
  const key = sealing.keys().find((one) => one.id === id)
  if (!key) throw new Failure(sealingFailures.keyMissing)
  return decrypt(key.bytes, wrap.subarray(1 + keyIdLength), `wrap ${purpose}`) as DataKey
}

export function keyIdOfWrap(wrap: Buffer): string {
  return wrap.subarray(1, 1 + keyIdLength).toString('hex')
}

const block = 256

/** Seals a text. Its length is hidden in steps, so that a short answer cannot be told from a shorter one. */
export function sealText({ chance }: Pick<Ports, 'chance'>, dataKey: DataKey, text: string, purpose: string) {
  const words = Buffer.from(text, 'utf8')
  const padded = Buffer.alloc(Math.ceil((words.length + 4) / block) * block)
  padded.writeUInt32BE(words.length)
  words.copy(padded, 4)
  return Buffer.concat([version, encrypt(dataKey, chance.bytes(nonceLength), padded, purpose)])
}

export function openText(dataKey: DataKey, sealed: Buffer, purpose: string): string {
  const padded = decrypt(dataKey, sealed.subarray(1), purpose)
  return padded.subarray(4, 4 + padded.readUInt32BE()).toString('utf8')
}

/** A secret for one use, from each key of the installation, the current one first. For digests that a copy of the database must not let anybody try out. */
export function deriveSecrets({ sealing }: Pick<Ports, 'sealing'>, use: string): Buffer[] {
  const keys = sealing.keys()
  if (keys.length === 0) throw new Failure(sealingFailures.keyMissing)
  return keys.map(({ bytes }) => Buffer.from(hkdfSync('sha256', bytes, '', use, 32)))
}

/** AES-256-GCM: nonce, text, tag. */
function encrypt(key: Buffer, nonce: Uint8Array, text: Buffer, purpose: string): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(purpose, 'utf8'))
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()])
}

/** Throws when anything was changed, or belongs to another purpose. */
function decrypt(key: Buffer, sealed: Buffer, purpose: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
  decipher.setAAD(Buffer.from(purpose, 'utf8'))
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength))
  return Buffer.concat([
    decipher.update(sealed.subarray(nonceLength, sealed.length - tagLength)),
    decipher.final(),
  ])
}
