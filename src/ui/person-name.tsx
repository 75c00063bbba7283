/** A name in any script, kept from turning the words around it. */
export function PersonName({ name, lang }: { name: string; lang?: string }) {
  return (
    <bdi className="person-name" lang={lang}>
      {name}
    </bdi>
  )
}
