import { parseArgs } from 'node:util'

export interface ServeOptions {
  readonly demo: boolean
  readonly port: number | undefined
  readonly dev: boolean
}

/** Options of `npm start -- ...` and `upstream serve`. */
export function readServeOptions(args: readonly string[]): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      demo: { type: 'boolean', default: false },
      port: { type: 'string' },
      dev: { type: 'boolean', default: false },
    },
  })
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new Error(`The port "${values.port}" is not a number from 0 to 65535. Nothing was started.`)
  }
  return { demo: values.demo, port, dev: values.dev }
}
