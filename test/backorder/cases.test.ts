import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { forecastComesTrue } from './always/future.ts'
import { newsIsToldOnce } from './always/repeats.ts'
import { playAndWatch } from './always/watch.ts'
import type { Play } from './random/history.ts'

const folder = new URL('./cases/', import.meta.url)

/** Histories that once went wrong; each is named for what it showed. */
describe('a history that went wrong before', () => {
  for (const file of readdirSync(folder).sort()) {
    it(`goes right now: ${file.replace('.json', '').replaceAll('-', ' ')}`, () => {
      const play: Play = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
      playAndWatch(play)
      forecastComesTrue(play)
      newsIsToldOnce(play)
    })
  }
})
