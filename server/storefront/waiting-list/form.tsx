import type { Product } from '../../../records/shop/products.ts'
import type { PageWords } from '../../words/words.ts'

interface Asking {
  sku: string
  words: PageWords
  problem?: string | undefined
}

/** Asks how to reach a shopper; works without scripts. */
export const JoinForm = ({ sku, words: { waitingList: say }, problem }: Asking) => (
  <form method="post" action="/storefront/waiting-list" class="join">
    <input type="hidden" name="sku" value={sku} />
    <label>
      {say.address}
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
    <p class="detail">{say.promise}</p>
    <button type="submit">{say.tellMe}</button>
  </form>
)

/** The form behind a line that opens it, for a list of things. */
export const FoldedJoinForm = ({ product, words }: { product: Pick<Product, 'sku' | 'name'>; words: PageWords }) => (
  <details>
    <summary>
      {words.waitingList.fold}
      <span class="unseen">: {product.name}</span>
    </summary>
    <JoinForm sku={product.sku} words={words} />
  </details>
)
