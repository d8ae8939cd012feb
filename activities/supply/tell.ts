import { getBackorder } from '../../records/orders/backorders.ts'
import { forgetNews, oldestNews } from '../../records/supply/tellings.ts'
import type { SupplyNews } from '../../supply/news/telling.ts'
import type { NewsEvent } from '../../workflows/messages.ts'
import type { SupplyDeps } from './supply.ts'

type TellDeps = Pick<SupplyDeps, 'database' | 'tell' | 'begin'>

/** As many as keep a server busy, and no more than a database behind one connection bears. */
const atOnce = 50

/** Tells a sku's news, the oldest first, to everybody whom it concerns; whoever heard it before takes it in once. */
export async function tellNews(deps: TellDeps, sku: string, signal?: AbortSignal): Promise<void> {
  for (;;) {
    const oldest = await oldestNews(deps.database, sku)
    if (!oldest) return
    await tellEverybody(deps, sku, oldest.news, signal)
    signal?.throwIfAborted()
    await forgetNews(deps.database, oldest.id)
  }
}

async function tellEverybody(deps: TellDeps, sku: string, news: SupplyNews, signal?: AbortSignal): Promise<void> {
  const waiting = news.lines.values()
  const speak = async () => {
    for (const [orderId, lineId, value] of waiting) {
      if (signal?.aborted) return
      await tellOne(deps, orderId, eventFor(sku, news, lineId, value))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, speak))
}

/** What one line hears; its id is the same however often it is told. */
function eventFor(sku: string, news: SupplyNews, lineId: string, value: number): NewsEvent {
  const about = { sku, lineId, eventId: `supply/${news.number}/${news.type}/${lineId}` }
  switch (news.type) {
    case 'received':
      return { type: 'received', quantity: value, ...about }
    case 'discontinued':
      return {
        type: 'discontinued',
        ...about,
        ...(news.reason !== undefined && { reason: news.reason }),
        ...(news.substitute && { substitute: news.substitute }),
      }
    case 'substitute-found':
      return { type: 'substitute-found', substitute: news.substitute, ...about }
    case 'eta':
      return {
        type: 'eta',
        expectedAt: news.expectedAt,
        ...(news.soonestAt !== null && { soonestAt: news.soonestAt }),
        queue: { place: value, of: news.of },
        number: news.number,
        ...about,
        ...(news.reason !== undefined && { reason: news.reason }),
      }
  }
}

/** An order that is over has nobody to hear it: what it was given goes back when its end is recorded. A start that was lost is made up for. */
async function tellOne({ database, tell, begin }: TellDeps, orderId: string, news: NewsEvent): Promise<void> {
  if (await tell(orderId, news)) return
  const stored = await getBackorder(database, orderId)
  if (!stored?.opening || stored.revision > 0) return
  await begin(stored.opening)
  await tell(orderId, news)
}
