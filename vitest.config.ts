import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'packages', include: ['packages/**/*.test.ts'], isolate: false, testTimeout: 120_000 } },
      { test: { name: 'structure', include: ['structure/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'product',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          globalSetup: ['src/testing/throw-away-cluster.ts'],
          // Safe because every test's database is a fixture and no module keeps state.
          isolate: false,
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['e2e/**/*.test.ts'],
          // Each journey starts a product and a browser of its own; two at once would only slow each other down.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
