import { readServeOptions } from './command-line/read-serve-options.ts'
import { serve } from './command-line/serve-command.ts'
import { Sentence } from './command-line/sentence.ts'

try {
  await serve(readServeOptions(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Sentence ? error.message : error)
  process.exit(2)
}
