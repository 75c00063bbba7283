/** The first letters of the first and the last part of a name, whole letters in any script. */
export function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean)
  const letter = (part: string | undefined) =>
    part ? (new Intl.Segmenter().segment(part)[Symbol.iterator]().next().value?.segment ?? '') : ''
  return (letter(parts[0]) + (parts.length > 1 ? letter(parts.at(-1)) : '')).toUpperCase()
}
