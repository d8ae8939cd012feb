import type { Product } from '../../../records/products.ts'

/** Asks how to reach a shopper; works without scripts. `first`: the page is only this form. */
export const JoinForm = ({ sku, problem }: { sku: string; problem?: string | undefined }) => (
  <form method="post" action="/storefront/waiting-list" class="join">
    <input type="hidden" name="sku" value={sku} />
    <label>
      E-mail address or mobile number
      <input
        type="text"
        name="address"
        required
        maxlength={254}
        autocomplete="email"
        autocapitalize="none"
        spellcheck={false}
        aria-invalid={problem === undefined ? undefined : 'true'}
      />
    </label>
    <p class="detail">
      You get one message that asks you to confirm, one when it is in stock, and nothing else. Either takes you off.
    </p>
    <button type="submit">Tell me</button>
  </form>
)

/** The form behind a line that opens it, for a list of things. */
export const FoldedJoinForm = ({ product: { sku, name } }: { product: Pick<Product, 'sku' | 'name'> }) => (
  <details>
    <summary>
      Tell me when it is in stock<span class="unseen">: {name}</span>
    </summary>
    <JoinForm sku={sku} />
  </details>
)
