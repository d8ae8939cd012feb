import { describe, expect, it } from 'vitest'
import { decide } from '../../../backorder/decide.ts'
import { type BackorderEvent, isAct } from '../../../backorder/event.ts'
import { phaseOf } from '../../../backorder/phase.ts'
import { refusalOf } from '../../../backorder/refusal.ts'
import { withLetter } from '../../../backorder/simulation.ts'
import { expected } from './phase-by-event.ts'
import { events, states } from './phases.ts'

/** What follows from an event in a phase, in a few words. */
function effect(phase: keyof typeof states, said: BackorderEvent): string {
  const { backorder, nowMs } = states[phase]
  const event = withLetter(said, states[phase])
  const refusal = isAct(event) ? refusalOf(backorder, event, nowMs) : null
  if (refusal) return `refused: ${refusal}`
  const decision = decide(backorder, event, nowMs)
  const done = [...decision.letters.map(({ letter }) => letter), ...decision.steps.map(({ type }) => type)]
  return `${done.join(' + ') || 'nothing'} → ${phaseOf(decision.backorder)}`
}

for (const phase of Object.keys(states) as (keyof typeof states)[]) {
  describe(`while an order is ${phase}`, () => {
    it('is in that phase', () => {
      expect(phaseOf(states[phase].backorder)).toBe(phase)
    })

    for (const [name, event] of Object.entries(events)) {
      it(`${name}: ${expected[phase]![name]}`, () => {
        expect(effect(phase, event)).toBe(expected[phase]![name])
      })
    }
  })
}
