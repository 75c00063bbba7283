import { describe, expect, test } from 'vitest'
import { describeApi } from '#platform/http/open-api.ts'
import { apiRoutes } from './api.ts'

const endpoints = apiRoutes.map(({ endpoint }) => endpoint)

describe('the REST API', () => {
  test('names each operation once and says in a sentence what it does', () => {
    const names = endpoints.map(({ method, path }) => `${method} ${path}`)
    expect(new Set(names).size).toBe(names.length)
    expect(
      endpoints
        .filter(({ summary }) => !/^[A-Z].{8,}[^.]$/.test(summary))
        .map(({ path, summary }) => [path, summary]),
    ).toEqual([])
  })

  test('opens no operation to anyone who is not signed in', () => {
    expect(endpoints.filter(({ access }) => access === 'anyone' || access === 'link')).toEqual([])
  })

  test('names actions as nouns, below plural nouns', () => {
    const verbs =
      /\/(approve|cancel|close|create|delete|do|end|get|import|list|pause|run|send|start|stop|undo|update)(\/|$)/
    expect(endpoints.filter(({ path }) => verbs.test(path)).map(({ path }) => path)).toEqual([])
  })

  test('is described whole: every parameter of a path has a schema', () => {
    const { paths } = describeApi(endpoints) as {
      paths: Record<string, Record<string, { parameters: { name: string; in: string }[] }>>
    }
    for (const [path, operations] of Object.entries(paths)) {
      const wanted = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
      for (const { parameters } of Object.values(operations)) {
        expect(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)).toEqual(
          wanted,
        )
      }
    }
  })
})
