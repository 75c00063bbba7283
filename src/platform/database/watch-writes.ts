import type { KyselyPlugin, RootOperationNode } from 'kysely'

const writingNodes = new Set<RootOperationNode['kind']>([
  'InsertQueryNode',
  'UpdateQueryNode',
  'DeleteQueryNode',
  'MergeQueryNode',
])

/** Audit by construction: a use case that writes and records nothing is a bug, found the first time it runs. */
export function watchWrites(): { plugin: KyselyPlugin; seen: () => boolean } {
  let wrote = false
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (writingNodes.has(node.kind)) wrote = true
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
  return { plugin, seen: () => wrote }
}
