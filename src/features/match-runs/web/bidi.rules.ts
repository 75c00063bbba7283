/** A name inside a sentence, kept from turning the words around it, in whatever direction it is written. */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`
}
