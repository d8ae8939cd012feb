import { fold } from '../fold.ts'

/** What a word or a phrase in a sentence says. `order`: the thing itself, so that a cancel of it is no cancel of texts. */
export type Sign = 'wait' | 'refund' | 'swap' | 'status' | 'cancel' | 'stop' | 'order'

/** Words and phrases by what they say, in every language that letters are written in: en, de, fr, es, it, nl, pt, ar. */
const spoken: Record<Sign, string> = {
  wait: `wait, keep waiting, keep, keep it, warten, warte, abwarten, weiter warten, behalten, attendre, attends, attend,
    patienter, patiente, garder, esperar, espero, esperaré, aspettare, aspetto, aspetterò, attendere, attendo, wachten, wacht,
    aguardar, aguardo, انتظر, انتظار, الانتظار, سأنتظر, أنتظر, ننتظر, سوف أنتظر`,
  refund: `refund, reimburse, reimbursement, money back, erstattung, rückerstattung, rueckerstattung, erstatten, rückerstatten,
    geld zurück, geld zurueck, remboursement, rembourser, remboursez, reembolso, reembolsar, reembolsen, rimborso, rimborsare,
    rimborsatemi, terugbetaling, terugbetalen, geld terug, estorno, estornar, استرداد, الاسترداد, استرجاع, استرداد المبلغ,
    استرداد المال, استرداد أموالي, استرجاع المبلغ`,
  swap: `swap, exchange, substitute, replacement, tausch, tauschen, umtauschen, ersatz, échange, échanger, cambio, cambiar,
    scambio, cambiare, scambiare, ruil, ruilen, omruilen, troca, trocar, تبديل, استبدال, التبديل, الاستبدال`,
  status: `status, any news, any update, where is my order, wheres my order, where s my order, when will it ship, when does it ship,
    wo ist meine bestellung, wann kommt, wann kommt meine bestellung, statut, où en est ma commande, où est ma commande, estado,
    dónde está mi pedido, stato, dove è il mio ordine, dov è il mio ordine, waar is mijn bestelling, situação,
    onde está meu pedido, onde está o meu pedido, حالة, الحالة, أين طلبي, أين الطلب`,
  cancel: `cancel, cancellation, cancelation, stornieren, storniere, storno, stornierung, abbrechen, annuler, annulez, annule,
    annulation, cancelar, cancele, cancela, cancelo, cancelen, cancelación, annullare, annulla, annullate, annullamento,
    annuleren, annuleer, annulering, cancelamento, إلغاء, الغ, الغاء, ألغوا, ألغي`,
  stop: `stop, stopp, unsubscribe, optout, opt out, abmelden, abbestellen, désabonner, afmelden, uitschrijven, descadastrar`,
  order: `order, purchase, bestellung, auftrag, commande, achat, pedido, compra, ordine, acquisto, bestelling, encomenda, طلب, طلبي,
    الطلب, طلبية, الطلبية`,
}

/** The words of a list, folded. */
export const listed = (list: string): string[] => list.split(',').map(fold)

/** Folded phrase to sign. */
export const signs: ReadonlyMap<string, Sign> = new Map(
  (Object.keys(spoken) as Sign[]).flatMap((sign) => listed(spoken[sign]).map((phrase) => [phrase, sign] as const)),
)

/** Words in the longest phrase. */
export const longestPhrase = Math.max(...[...signs.keys()].map((phrase) => phrase.split(' ').length))
