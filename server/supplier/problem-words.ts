import type { FormProblem } from './form.ts'

/** Why an answer was not taken, to the supplier. */
export const problemWords: Record<FormProblem | 'old-form' | 'changed' | 'not-taken', string> = {
  'nothing-chosen': 'Please choose one of the answers. Nothing was sent.',
  'no-day': 'Please give the day, such as 2026-05-20. Nothing was sent.',
  'day-past': 'That day has passed. Please give one that is still to come. Nothing was sent.',
  'day-far': 'That day is more than two years away. Please give an earlier one, or write to us. Nothing was sent.',
  'bad-reason': 'The reason may be one line of at most 200 letters. Nothing was sent.',
  'old-form': 'This page had been open for too long. Please answer again. Nothing was sent.',
  changed:
    'This order has changed since you opened the page, so your answer was not taken. This is how it stands now: please answer again.',
  'not-taken': 'Your answer was not taken: something newer is known of this order. Please look again, or write to us.',
}
