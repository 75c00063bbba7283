import { createCipheriv, createDecipheriv, createHash, randomBytes, type DecipherGCM } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Transform } from 'node:stream'

/** A backup is a soft copy of everything, so it is always sealed; the key lives in a file of its own, to be kept elsewhere. */
export function readKey(file: string, options: { create: boolean }): Buffer {
  if (!existsSync(file)) {
    if (!options.create)
      throw new Error(`The key file ${file} is not there. Without it nobody can open this backup.`)
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  chmodSync(file, 0o600)
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
  if (key.length !== 32) throw new Error(`The key file ${file} does not hold 64 hexadecimal digits.`)
  return key
}

/** Tells keys apart without showing them. */
export function fingerprint(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16)
}

const magic = Buffer.from('UPSTREAM1')
const tagLength = 16

/** magic, key fingerprint, nonce, AES-256-GCM of everything, tag. */
export function sealStream(key: Buffer): Transform {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  let begun = false
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (!begun) this.push(Buffer.concat([magic, Buffer.from(fingerprint(key), 'hex'), nonce]))
      begun = true
      done(null, cipher.update(chunk))
    },
    flush(done) {
      this.push(cipher.final())
      this.push(cipher.getAuthTag())
      done()
    },
  })
}

/** Opens what `sealStream` wrote. A changed or missing byte is found at the end at the latest, so nothing may be kept before the end. */
export function openStream(key: Buffer): Transform {
  const headLength = magic.length + 8 + 12
  let held = Buffer.alloc(0)
  let decipher: DecipherGCM | undefined
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      held = Buffer.concat([held, chunk])
      if (!decipher) {
        if (held.length < headLength) return done()
        if (!held.subarray(0, magic.length).equals(magic))
          return done(new Error('This file is not a backup of Upstream.'))
        const written = held.subarray(magic.length, magic.length + 8).toString('hex')
        if (written !== fingerprint(key))
          return done(new Error(`This backup was sealed with another key (fingerprint ${written}).`))
        decipher = createDecipheriv('aes-256-gcm', key, held.subarray(magic.length + 8, headLength))
        held = held.subarray(headLength)
      }
      // The tag stands last, so its length is always held back.
      const ready = held.subarray(0, Math.max(0, held.length - tagLength))
      held = held.subarray(ready.length)
      done(null, decipher.update(ready))
    },
    flush(done) {
      try {
        if (!decipher || held.length !== tagLength) throw new Error('incomplete')
        decipher.setAuthTag(held)
        this.push(decipher.final())
        done()
      } catch (cause) {
        done(new Error('The backup is damaged or incomplete. Nothing was restored from it.', { cause }))
      }
    },
  })
}
