/** A sentence in which `<m>…</m>` and `<l>…</l>` are set in the colours of mentor and leader. */
export function Voiced({ text }: { text: string }) {
  return text.split(/(<m>.*?<\/m>|<l>.*?<\/l>)/).map((part, position) => {
    const found = /^<([ml])>(.*)<\/[ml]>$/.exec(part)
    if (!found) return part
    return (
      <span key={position} className={found[1] === 'm' ? 'mentor strong' : 'mentee strong'}>
        {found[2]}
      </span>
    )
  })
}
