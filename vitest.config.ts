import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    pool: 'forks',
    maxWorkers: 2,
    env: { TZ: 'UTC' },
    testTimeout: 60_000,
    // A worker bundles its workflows and a browser starts inside a hook.
    hookTimeout: 60_000,
    globalSetup: ['test/support/global-setup.ts'],
  },
})
