/** `en`, `EN-gb`, `English` and `Englisch` are the same language: the code is kept, because codes can be compared. */
export function languageCode(text: string): string | undefined {
  const tag = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*$/i.exec(text)
  if (tag !== null && codes.has(tag[1]!.toLowerCase())) return tag[1]!.toLowerCase()
  return codeOfName.get(text.toLowerCase())
}

const codes: ReadonlySet<string> = new Set(
  'ab af am ar as az ba be bg bm bn bo br bs ca cs cy da de dv el en eo es et eu fa ff fi fil fj fo fr fy ga gd gl gn gu ha haw he hi hr ht hu hy id ig is it ja jv ka kk km kn ko ku ky la lb lg ln lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no ny om or pa pl ps pt qu rm rn ro ru rw sa sd si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt ug uk ur uz vi wo xh yi yo yue zh zu'.split(
    ' ',
  ),
)

const codeOfName: ReadonlyMap<string, string> = new Map(
  ['en', 'de'].flatMap((display) => {
    const names = new Intl.DisplayNames([display], { type: 'language' })
    return [...codes].map((code) => [(names.of(code) ?? code).toLowerCase(), code] as const)
  }),
)
