import type { Brand } from '../../emails/brand.ts'
import { accentFor, dark, light } from '../../emails/colours.ts'

/** The one style sheet of the pages: works from 320 px, in both schemes, at 4.5:1; in the shop's colour made readable. */
export function pageStyle(brand: Brand): string {
  const accent = accentFor(brand.accentColor, brand.darkAccentColor)
  return `:root { color-scheme: light dark; --ground: ${light.page}; --card: ${light.card}; --ink: ${light.ink}; --quiet: ${light.quiet};
  --line: ${light.rule}; --link: ${accent.link}; --button: ${accent.button}; --on-button: ${accent.onButton};
  --done: #e3f3e8; --problem: #fdeae4; --notice: #fff6da }
@media (prefers-color-scheme: dark) { :root { --ground: ${dark.page}; --card: ${dark.card}; --ink: ${dark.ink}; --quiet: ${dark.quiet};
  --line: ${dark.rule}; --link: ${accent.darkLink}; --button: ${accent.darkButton}; --on-button: ${accent.onDarkButton};
  --done: #16331f; --problem: #45231a; --notice: #3a3114 } }
* { box-sizing: border-box }
body { margin: 0; border-top: .375rem solid var(--button); background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere }
header, main, footer { max-width: 40rem; margin: 0 auto; padding: 0 1rem }
header { padding-top: .75rem }
.shop { margin: 0; font-weight: 600; display: flex; gap: .5rem; align-items: center }
.shop a { color: inherit; text-decoration: none }
.shop a:hover { text-decoration: underline }
footer { padding-top: 1rem; padding-bottom: 2.5rem; margin-top: 2rem; border-top: 1px solid var(--line); color: var(--quiet) }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .75rem }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .75rem }
section { margin: 1.75rem 0 }
p { margin: 0 0 .75rem }
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
main:focus { outline: none }
.quiet, .detail { color: var(--quiet) }
.quiet { margin-bottom: .25rem; font-size: .9375rem }
.detail { display: block }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.skip { position: absolute; inset-inline-start: -99rem; background: var(--card); padding: .5rem 1rem }
.skip:focus { inset-inline-start: 0 }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem }
.notice { background: var(--notice); border-radius: .5rem; padding: .875rem 1rem; margin: 1.25rem 0 0 }
.done { background: var(--done) }
.problem { background: var(--problem) }
legend { padding: 0; margin-bottom: .5rem; font-weight: 600; font-size: 1.25rem }
label[for] { display: block }
select, textarea { font: inherit; width: 100%; min-height: 2.75rem; padding: .25rem .5rem; background: var(--ground); color: inherit;
  border: 1px solid var(--quiet); border-radius: .375rem }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem }
fieldset { border: 0; padding: 0; margin: 0 0 1rem; min-width: 0 }
.choice { display: flex; gap: .75rem; padding: .875rem; margin-bottom: .5rem; border: 1px solid var(--line); border-radius: .5rem; cursor: pointer }
.choice:has(:checked) { border-color: var(--link); box-shadow: inset 0 0 0 1px var(--link) }
.choice input { flex: none; width: 1.25rem; height: 1.25rem; margin: .125rem 0 0; accent-color: var(--link) }
.choice b { display: block }
.choice img { display: block; margin-top: .5rem; border-radius: .25rem; max-width: 100%; height: auto }
button { font: inherit; font-weight: 600; width: 100%; min-height: 3rem; padding: .625rem 1.25rem; border: 2px solid var(--button); border-radius: .5rem;
  background: var(--button); color: var(--on-button); cursor: pointer }
button.second { background: transparent; color: var(--ink) }
@media (min-width: 30rem) { button { width: auto } }
summary { cursor: pointer }
summary h2 { display: inline; font-size: 1.0625rem }
details[open] summary { margin-bottom: 1rem }
.units { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; justify-content: space-between }
.units .quiet { margin: 0 }
.units input { font: inherit; width: 5.5rem; min-height: 2.75rem; padding: .25rem .5rem; background: var(--ground); color: inherit;
  border: 1px solid var(--quiet); border-radius: .375rem }
.units:has(.wide) label { flex: 1 1 100% }
.units input.wide { width: 100%; max-width: 22rem }
.goods, .story { list-style: none; margin: 0; padding: 0 }
.goods li { display: flex; gap: .875rem; padding: .75rem 0; border-top: 1px solid var(--line) }
.goods li:first-child, .story li:first-child { border-top: 0; padding-top: 0 }
.goods img { border-radius: .375rem; object-fit: cover; flex: none; background: var(--line) }
.story li { padding: .625rem 0; border-top: 1px solid var(--line) }
blockquote { margin: .375rem 0 0; padding-inline-start: .875rem; border-inline-start: 4px solid var(--line) }
blockquote p:last-child { margin-bottom: 0 }
.story time { display: block; color: var(--quiet); font-size: .9375rem }
.outbox header, .outbox main { max-width: 60rem }
.outbox h1 { margin-top: .5rem }
.outbox article { margin: 0 0 1rem }
.outbox h2 { margin-bottom: .25rem; font-size: 1.125rem }
.outbox summary { padding: .375rem 0 }
.outbox iframe { width: 100%; height: 46rem; border: 1px solid var(--line); border-radius: .5rem; background: #fff }
label input[type=text] { display: block; font: inherit; width: 100%; max-width: 24rem; min-height: 2.75rem; margin-top: .25rem; padding: .25rem .625rem;
  background: var(--ground); color: inherit; border: 1px solid var(--quiet); border-radius: .375rem }
.notice + form, form + .detail { margin-top: 1rem }
.join label { display: block; margin-bottom: .5rem }
.join .detail { font-size: .9375rem }
.goods .about { flex: 1; min-width: 0 }
.goods details { margin-top: .375rem }
.goods summary { color: var(--link); min-height: 1.5rem }
pre { white-space: pre-wrap; margin: 0; font: .9375rem/1.5 ui-monospace, monospace }
@media print { .card form, .skip { display: none } }
`
}
