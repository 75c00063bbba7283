import type { AgreementContent } from './agreements.contract.ts'

/**
 * A short mark of what an agreement says. A form brings back the mark of the text that was read, so that nobody signs another one: before
 * the first signature the text follows the programme's design, which may change meanwhile.
 */
export function agreementMark(version: number, content: AgreementContent): string {
  let mark = 0x811c9dc5
  for (const letter of JSON.stringify([version, content]))
    mark = Math.imul(mark ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  return `${version}-${mark.toString(36)}`
}
