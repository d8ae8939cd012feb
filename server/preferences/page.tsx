import type { Child } from 'hono/jsx'
import type { Brand } from '../../emails/brand.ts'
import { languages } from '../../emails/words/languages.ts'
import type { PreferencesChange } from '../../records/orders/preferences.ts'
import { Shell } from '../pages/shell.tsx'
import type { PageWords } from '../words/words.ts'
import { formHours } from './form.ts'

/** What the preferences page shows. */
export interface ShownWishes {
  brand: Brand
  words: PageWords
  orderId: string
  token: string
  nonce: string
  stamp: string
  wishes: PreferencesChange
  /** By which ways the shop can reach this customer. */
  reached: { email: boolean; sms: boolean }
  /** What holds without a wish: days between letters, hours for texts, the language of the order. */
  usual: { days: number; from: string; until: string; language: string }
  notice: 'saved' | 'unsubscribed' | 'no-hours' | 'old-form' | null
}

/** How a customer wants to be written to: works without scripts, nothing is sent before the button. */
export const PreferencesPage = (shown: ShownWishes) => {
  const { brand, words, orderId, token, nonce, stamp, reached, notice } = shown
  const say = words.preferences
  const isGood = notice === 'saved' || notice === 'unsubscribed'
  return (
    <Shell title={say.heading} brand={brand} words={words} orderId={orderId} skip={words.frame.skipToChoices}>
      {notice === null ? null : (
        <p class={isGood ? 'notice done' : 'notice problem'} role={isGood ? 'status' : 'alert'}>
          {say[notice]}
        </p>
      )}
      <section aria-labelledby="title">
        <h1 id="title">{say.heading}</h1>
        <p>{say.always}</p>
      </section>
      <form method="post" action={`/p/${token}`} class="card">
        <input type="hidden" name="nonce" value={nonce} />
        <input type="hidden" name="stamp" value={stamp} />
        <Pace {...shown} />
        {reached.email && reached.sms ? <Channel {...shown} /> : null}
        {reached.sms ? <Hours {...shown} /> : null}
        <Language {...shown} />
        <button type="submit">{say.save}</button>
      </form>
      <section>
        <a href={`/o/${token}`}>{say.back}</a>
      </section>
    </Shell>
  )
}

interface OptionProps {
  name: string
  value: string
  checked: boolean
  label: string
  detail: string
}

const Option = ({ name, value, checked, label, detail }: OptionProps) => (
  <label class="choice">
    <input type="radio" name={name} value={value} checked={checked} required />
    <span>
      <b>{label}</b>
      <span class="detail">{detail}</span>
    </span>
  </label>
)

const Group = ({ legend, children }: { legend: string; children: Child }) => (
  <fieldset>
    <legend>{legend}</legend>
    {children}
  </fieldset>
)

const Pace = ({ wishes, usual, words: { preferences: say } }: ShownWishes) => (
  <Group legend={say.often}>
    {(
      [
        ['usual', say.usual, say.usualSays(usual.days)],
        ['fewer', say.fewer, say.fewerSays(2 * usual.days)],
        ['changes', say.changes, say.changesSays],
        ['required', say.required, say.requiredSays],
      ] as const
    ).map(([value, label, detail]) => (
      <Option
        key={value}
        name="updates"
        value={value}
        checked={wishes.updates === value}
        label={label}
        detail={detail}
      />
    ))}
  </Group>
)

const Channel = ({ wishes, words: { preferences: say } }: ShownWishes) => (
  <Group legend={say.byWhat}>
    <Option name="channel" value="email-and-sms" checked={wishes.sms} label={say.both} detail={say.bothSays} />
    <Option name="channel" value="email" checked={!wishes.sms} label={say.emailOnly} detail={say.emailOnlySays} />
  </Group>
)

const Hours = ({ wishes, usual, words: { preferences: say } }: ShownWishes) => (
  <Group legend={say.texts}>
    <p class="pair">
      <span>
        <label for="from">{say.from}</label>
        <HourSelect id="from" chosen={wishes.smsFrom ?? usual.from} />
      </span>
      <span>
        <label for="until">{say.until}</label>
        <HourSelect id="until" chosen={wishes.smsUntil ?? usual.until} />
      </span>
    </p>
    <p>
      <label for="zone">{say.clock}</label>
      <select id="zone" name="zone">
        <option value="" selected={wishes.timeZone === null}>
          {say.home}
        </option>
        {zones.map((zone) => (
          <option key={zone} value={zone} lang="en" selected={wishes.timeZone === zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </p>
  </Group>
)

const zones: readonly string[] = [...Intl.supportedValuesOf('timeZone'), 'UTC']

const HourSelect = ({ id, chosen }: { id: string; chosen: string }) => (
  <select id={id} name={id}>
    {(formHours.includes(chosen) ? formHours : [chosen, ...formHours]).map((hour) => (
      <option key={hour} value={hour} selected={hour === chosen}>
        {hour}
      </option>
    ))}
  </select>
)

const Language = ({ wishes, usual, words: { preferences: say } }: ShownWishes) => (
  <Group legend={say.language}>
    <p>
      <label for="language">{say.weWriteIn}</label>
      <select id="language" name="language">
        {languages.map(({ locale }) => (
          <option key={locale} value={locale} lang={locale} selected={locale === (wishes.locale ?? usual.language)}>
            {new Intl.DisplayNames(locale, { type: 'language' }).of(locale)}
          </option>
        ))}
      </select>
    </p>
  </Group>
)
