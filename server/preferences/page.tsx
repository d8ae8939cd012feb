import type { Child } from 'hono/jsx'
import type { Brand } from '../../emails/brand.ts'
import { languages } from '../../emails/words/languages.ts'
import type { PreferencesChange } from '../../records/preferences.ts'
import { Shell } from '../customer/shell.tsx'
import { formHours } from './form.ts'

/** What the preferences page shows. */
export interface ShownWishes {
  brand: Brand
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

const notices = {
  saved: 'Saved. This holds for all your orders with us, from now on.',
  unsubscribed: 'Done: you get no more regular updates. What you must know still comes.',
  'no-hours': 'Not saved: the last hour for texts must be later than the first.',
  'old-form': 'Not saved: this page was open for too long. Choose again, please.',
} as const

/** How a customer wants to be written to: works without scripts, nothing is sent before the button. */
export const PreferencesPage = (shown: ShownWishes) => {
  const { brand, orderId, token, nonce, stamp, reached, notice } = shown
  const isGood = notice === 'saved' || notice === 'unsubscribed'
  return (
    <Shell title="How we write to you" brand={brand} orderId={orderId} skipTo="your choices">
      {notice === null ? null : (
        <p class={isGood ? 'notice done' : 'notice problem'} role={isGood ? 'status' : 'alert'}>
          {notices[notice]}
        </p>
      )}
      <section aria-labelledby="title">
        <h1 id="title">How we write to you</h1>
        <p>
          Whatever you choose here, you always get what you must know: a first letter for every order, every delay with
          your right to cancel, the last day of a wait, answers to what you tell us, and everything about your money.
        </p>
      </section>
      <form method="post" action={`/p/${token}`} class="card">
        <input type="hidden" name="nonce" value={nonce} />
        <input type="hidden" name="stamp" value={stamp} />
        <Pace {...shown} />
        {reached.email && reached.sms ? <Channel {...shown} /> : null}
        {reached.sms ? <Hours {...shown} /> : null}
        <Language {...shown} />
        <button type="submit">Save</button>
      </form>
      <section>
        <a href={`/o/${token}`}>Back to your order</a>
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

const every = (days: number) => (days === 1 ? 'every day' : `every ${days} days`)

const Pace = ({ wishes, usual }: ShownWishes) => (
  <Group legend="How often">
    {(
      [
        ['usual', 'As usual', `A letter ${every(usual.days)} while you wait, and whenever something changes.`],
        ['fewer', 'Half as often', `A letter ${every(2 * usual.days)}, and whenever something changes.`],
        ['changes', 'Only news', 'No letter that only says that nothing has changed.'],
        ['required', 'Only what I must know', 'No news of better dates, either; your order’s page always has them.'],
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

const Channel = ({ wishes }: ShownWishes) => (
  <Group legend="By what">
    <Option
      name="channel"
      value="email-and-sms"
      checked={wishes.sms}
      label="Email and text messages"
      detail="Every letter by email; a short text beside the important ones."
    />
    <Option
      name="channel"
      value="email"
      checked={!wishes.sms}
      label="Email only"
      detail="A text only if our email cannot reach you and you must know."
    />
  </Group>
)

const Hours = ({ wishes, usual }: ShownWishes) => (
  <Group legend="Texts only between">
    <p class="pair">
      <span>
        <label for="from">from</label>
        <HourSelect id="from" chosen={wishes.smsFrom ?? usual.from} />
      </span>
      <span>
        <label for="until">until</label>
        <HourSelect id="until" chosen={wishes.smsUntil ?? usual.until} />
      </span>
    </p>
    <p>
      <label for="zone">by the clock of</label>
      <select id="zone" name="zone">
        <option value="" selected={wishes.timeZone === null}>
          my home and my number
        </option>
        {zones.map((zone) => (
          <option key={zone} value={zone} selected={wishes.timeZone === zone}>
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

const Language = ({ wishes, usual }: ShownWishes) => (
  <Group legend="Language">
    <p>
      <label for="language">We write to you in</label>
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
