import { serve } from './command-line/serve-command.ts'
import { readServeOptions } from './command-line/read-serve-options.ts'

await serve(readServeOptions(process.argv.slice(2)))
