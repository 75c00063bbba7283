import { lexer, type Token, type Tokens } from 'marked'

/** What a reading is made of: the few things Markdown is used for here. Everything else is shown as it was typed. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'em'; readonly inside: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly inside: readonly Inline[] }
  | { readonly kind: 'break' }

export type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly inside: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly inside: readonly Block[] }

const deepest = 4

/** Markdown as a tree of plain data. No markup of its own ever comes through: HTML stays text, links lead to the web or nowhere. */
export function readingOf(markdown: string): Block[] {
  // Nested deeper than anybody writes, a text could cost more to read than it says.
  const flat = markdown
    .replaceAll(/^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){5,}/gm, '>')
    .replaceAll(/^[ \t]{12,}/gm, '')
  return blocks(lexer(flat), 0)
}

function blocks(tokens: readonly Token[], depth: number): Block[] {
  return tokens.flatMap((token): Block[] => {
    if (token.type === 'space') return []
    if (depth >= deepest) return plain(token.raw)
    switch (token.type) {
      case 'heading':
        return [{ kind: 'heading', inside: inlines(token.tokens ?? [], 0) }]
      case 'paragraph':
      case 'text':
        return token.tokens ? [{ kind: 'paragraph', inside: inlines(token.tokens, 0) }] : plain(token.raw)
      case 'list': {
        const { ordered, items } = token as Tokens.List
        return [{ kind: 'list', ordered, items: items.map((item) => blocks(item.tokens, depth + 1)) }]
      }
      case 'blockquote':
        return [{ kind: 'quote', inside: blocks(token.tokens ?? [], depth + 1) }]
      default:
        return plain(token.raw)
    }
  })
}

function plain(raw: string): Block[] {
  const text = raw.trim()
  return text === '' ? [] : [{ kind: 'paragraph', inside: [{ kind: 'text', text }] }]
}

function inlines(tokens: readonly Token[], depth: number): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    if (depth >= deepest) return [{ kind: 'text', text: token.raw }]
    const inside = () => inlines(('tokens' in token ? token.tokens : undefined) ?? [], depth + 1)
    switch (token.type) {
      case 'strong':
      case 'em':
        return [{ kind: token.type, inside: inside() }]
      case 'link': {
        const { href } = token as Tokens.Link
        if (/^https?:\/\//i.test(href) && URL.canParse(href))
          return [{ kind: 'link', href, inside: inside() }]
        return [{ kind: 'text', text: token.raw }]
      }
      case 'br':
        return [{ kind: 'break' }]
      case 'text':
        return 'tokens' in token && token.tokens ? inside() : [{ kind: 'text', text: unescaped(token) }]
      case 'escape':
        return [{ kind: 'text', text: unescaped(token) }]
      default:
        return [{ kind: 'text', text: token.raw }]
    }
  })
}

/** The lexer writes some signs as HTML would; here they are said as they are. */
function unescaped(token: Token): string {
  const text = 'text' in token ? (token.text as string) : token.raw
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&')
}

/** Whole minutes at 200 words a minute, at least one. */
export function readingMinutes(markdown: string): number {
  return Math.max(1, Math.round(markdown.split(/\s+/).filter(Boolean).length / 200))
}
