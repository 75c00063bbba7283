import { builtinModules } from 'node:module'
import { relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig, type Plugin } from 'vite'

const root = import.meta.dirname
const source = resolve(root, 'src')

/**
 * Server code exists once. React Router would bundle it into its server build, and then every class and context key would
 * exist twice: in the bundle and in the process. So on the server every plain `.ts` file of ours stays outside the bundle and Node loads it.
 */
function keepServerCodeOutside(): Plugin {
  let development = false
  return {
    name: 'keep-server-code-outside',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'ssr',
    configResolved: (config) => void (development = config.command === 'serve'),
    async resolveId(id, importer) {
      if (!importer || !/^[#.]/.test(id) || !id.endsWith('.ts') || id.endsWith('.server.ts')) return null
      const found = await this.resolve(id, importer, { skipSelf: true })
      const file = found?.id.split('?')[0]
      if (!file?.startsWith(source) || file.includes('/app/web/')) return null
      if (development) return { id: pathToFileURL(file).href, external: true }
      return { id: `#${relative(source, file)}`, external: true }
    },
  }
}

export default defineConfig({
  plugins: [keepServerCodeOutside(), reactRouter()],
  build: { target: 'es2023', assetsInlineLimit: 0 },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // A file for each part that a few pages share made 45 of them for one page. What most pages share is one file.
            codeSplitting: {
              groups: [
                { name: 'framework', test: /node_modules\/(react|react-dom|react-router|scheduler)\//, priority: 2 },
                { name: 'parts', test: /\/src\//, minShareCount: 12, priority: 1 },
              ],
            },
          },
        },
      },
    },
    ssr: { resolve: { builtins: [...builtinModules, /^node:/, /^file:/] } },
  },
})
