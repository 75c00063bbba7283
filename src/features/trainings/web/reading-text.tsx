import type { ReactNode } from 'react'
import type { Block, Inline } from '../markdown.rules.ts'

/** A reading as elements; nothing in it can be anything but text, lists, headings and links to the web. */
export function ReadingText({ blocks }: { blocks: readonly Block[] }) {
  return <div className="reading">{blocks.map(drawBlock)}</div>
}

function drawBlock(block: Block, at: number): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <h2 key={at}>{block.inside.map(drawInline)}</h2>
    case 'paragraph':
      return <p key={at}>{block.inside.map(drawInline)}</p>
    case 'quote':
      return <blockquote key={at}>{block.inside.map(drawBlock)}</blockquote>
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{item.map(drawBlock)}</li>)
      return block.ordered ? <ol key={at}>{items}</ol> : <ul key={at}>{items}</ul>
    }
  }
}

function drawInline(inline: Inline, at: number): ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'break':
      return <br key={at} />
    case 'strong':
      return <strong key={at}>{inline.inside.map(drawInline)}</strong>
    case 'em':
      return <em key={at}>{inline.inside.map(drawInline)}</em>
    case 'link':
      return (
        <a key={at} href={inline.href} rel="noreferrer noopener">
          {inline.inside.map(drawInline)}
        </a>
      )
  }
}
