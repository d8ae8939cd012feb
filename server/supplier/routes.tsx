import type { Context, Hono } from 'hono'
import { civilDateAt } from '../../backorder/calendar.ts'
import { type AskedOrder, askedOrder } from '../../records/buying/asked-orders.ts'
import { newestAnswer, type SupplierAnswer } from '../../records/buying/supplier-answers.ts'
import type { Env, ServerDeps } from '../deps.ts'
import { canonicalHash } from '../links/canonical-hash.ts'
import { isStamped, stampFor } from '../pages/form-stamp.ts'
import { linkPages } from '../pages/link-pages.ts'
import { page } from '../pages/page.ts'
import { choiceIn, readForm, type SentForm, supplierChoices } from './form.ts'
import { readSupplierLink, supplierMark } from './links.ts'
import { type Shown, SupplierPage } from './page.tsx'
import { ExpiredOrderPage, type Over, OverPage, SupplierTroublePage, UnknownOrderPage } from './plain-pages.tsx'
import { problemWords } from './problem-words.ts'
import { type AnswerDeps, takeAnswer } from './take-answer.ts'

/** `/s/:token`: a supplier answers a purchase order without an account. GET shows, only POST acts; open until the goods are here or the order is withdrawn. */
export function supplierPageRoutes(deps: ServerDeps, answers: AnswerDeps): Hono<Env> {
  const { brand } = deps.config
  const routes = linkPages(deps, {
    paths: ['/s/*'],
    requestsPerMinute: 60,
    trouble: (_, status) => <SupplierTroublePage brand={brand} says={troubleWords(status)} />,
  })
  routes.get('/s/:token', async (c) => {
    const opened = await openLink(deps, c)
    if (opened instanceof Response) return opened
    return c.html(page(<SupplierPage {...shownBy(deps, c, opened)} done={c.req.query('done') !== undefined} />))
  })
  routes.post('/s/:token', (c) => answerBy(deps, answers, c))
  return routes
}

interface Opened {
  token: string
  asked: AskedOrder
  answered: SupplierAnswer | null
  mark: string
}

/** The order behind a link, or the page that says why it takes no answer. */
async function openLink({ database, config, now }: ServerDeps, c: Context<Env>): Promise<Opened | Response> {
  const { brand } = config
  const token = c.req.param('token') ?? ''
  const link = readSupplierLink(token, config.linkKeys, now())
  if (link.read === 'forged') return c.html(page(<UnknownOrderPage brand={brand} />), 404)
  const { purchaseOrder } = link.claims
  if (link.read === 'expired') {
    return c.html(page(<ExpiredOrderPage brand={brand} purchaseOrder={purchaseOrder} />), 410)
  }
  const asked = await askedOrder(database, purchaseOrder)
  if (!asked) return c.html(page(<UnknownOrderPage brand={brand} />), 404)
  const isHis = supplierMark(asked.order.supplier) === link.claims.supplierMark
  const over = isHis ? overBy(asked) : 'elsewhere'
  if (over) return c.html(page(<OverPage brand={brand} purchaseOrder={purchaseOrder} over={over} />), 410)
  const answered = await newestAnswer(database, purchaseOrder, asked.order.supplier)
  return { token, asked, answered, mark: markOf(asked, answered) }
}

/** A refusal may be taken back for as long as nobody else was asked. */
function overBy({ order, lines, replacedBy }: AskedOrder): Over | null {
  if (order.status === 'cancelled') return 'cancelled'
  if (order.status === 'received' || lines.every(({ quantity }) => quantity === 0)) return 'received'
  return order.status === 'refused' && replacedBy !== null ? 'elsewhere' : null
}

/** What an answer is bound to: the order as it was shown, and the newest answer to it. */
const markOf = ({ order, lines, wantedOn }: AskedOrder, answered: SupplierAnswer | null): string =>
  canonicalHash({
    status: order.status,
    expectedAt: order.expectedAt,
    lines,
    wantedOn,
    answered: answered?.id ?? null,
  }).slice(0, 16)

function shownBy(deps: ServerDeps, c: Context<Env>, opened: Opened, form?: SentForm): Omit<Shown, 'done'> {
  const { config, now } = deps
  const { token, asked, answered, mark } = opened
  const wanted = form?.answer ?? c.req.query('answer')
  return {
    asked,
    answered,
    mark,
    brand: config.brand,
    path: `/s/${token}`,
    ...stampFor(token, deps),
    today: civilDateAt(now(), config.policy.timeZone),
    problem: null,
    wanted: {
      choice: supplierChoices.find((known) => known === wanted),
      day: form?.day ?? '',
      reason: form?.reason ?? '',
    },
  }
}

/** Takes the form's answer in, and leads back to the page; the same form sent twice is one answer. */
async function answerBy(deps: ServerDeps, answers: AnswerDeps, c: Context<Env>): Promise<Response> {
  const { config, now } = deps
  const form = readForm(await c.req.parseBody())
  const opened = await openLink(deps, c)
  if (opened instanceof Response) return opened
  const { token, asked, answered } = opened
  const refuse = (problem: keyof typeof problemWords, status: 400 | 409) =>
    c.html(
      page(
        <SupplierPage {...shownBy(deps, c, opened, form ?? undefined)} done={false} problem={problemWords[problem]} />,
      ),
      status,
    )
  if (!form || !isStamped(form, token, deps)) return refuse('old-form', 400)
  const chosen = choiceIn(form, asked, civilDateAt(now(), config.policy.timeZone))
  if (typeof chosen === 'string') return refuse(chosen, 400)
  const id = `link:${form.nonce}:${canonicalHash(chosen).slice(0, 8)}`
  if (answered?.id !== id && form.shown !== opened.mark) return refuse('changed', 409)
  const { outcome } = await takeAnswer(answers, {
    id,
    purchaseOrder: asked.order.id,
    supplier: asked.order.supplier,
    via: 'link',
    lines: chosen.lines,
    reason: chosen.reason,
    hash: canonicalHash(chosen),
  })
  if (outcome === 'refused' || outcome === 'different') return refuse('not-taken', 409)
  return c.redirect(`/s/${token}?done`, 303)
}

function troubleWords(status: number): string {
  if (status === 429) return 'That was a little too fast. Wait a minute and try again; nothing was sent.'
  if (status === 413) return 'That was more than this page takes. Nothing was sent.'
  return 'Something failed on our side. Try again in a minute, or write to us.'
}
