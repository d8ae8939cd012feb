import type { PageMessages } from '../../contract.ts'

export const waitingList: PageMessages['waitingList'] = {
  heading: 'Avvisatemi quando avrete {name} in magazzino',
  fold: 'Avvisatemi quando torna in magazzino',
  address: 'Indirizzo e-mail o numero di cellulare',
  promise:
    'Riceve un messaggio per confermare, uno quando torna in magazzino, e nient’altro. Da entrambi può cancellarsi dalla lista.',
  tellMe: 'Avvisatemi',
  noAddress:
    'Questo non è né un indirizzo e-mail né un numero di cellulare. Scriva il numero con il prefisso del paese, per esempio +12025550100.',
  asked: 'Ancora un passo',
  askedSays: 'Le abbiamo scritto: apra il messaggio e confermi. Se è già in lista, non c’è altro da fare.',
  notThere: 'Dopo qualche minuto non c’è nulla? Guardi tra la posta indesiderata, o invii di nuovo il modulo.',
  canOrder: 'Vedere che cosa si può ordinare ora',
  confirm: 'Confermi, per favore',
  shallWe: 'La avvisiamo quando avremo {name} in magazzino?',
  notYou: 'Se la richiesta non è sua, chiuda questa pagina: nessuno le scriverà più.',
  onList: 'È in lista',
  onListSays:
    'Le scriviamo una sola volta, quando avremo {name} in magazzino. Prima riceve chi ha già ordinato; poi chi aspetta, in ordine di arrivo.',
  leaveTitle: 'Non ricevere più questi messaggi',
  leaveHeading: 'Non ricevere più messaggi su {name}?',
  forget: 'La togliamo dalla lista e dimentichiamo il suo indirizzo.',
  leave: 'Non ricevere più questi messaggi',
  left: 'Non è più in lista',
  leftSays: 'Nessuno le scriverà più su questo, e il suo indirizzo è dimenticato.',
  served: 'Questo link è già servito',
  servedSays: 'Ha già avuto nostre notizie o ha lasciato la lista: il suo indirizzo non c’è più.',
  lateSays: 'Valeva per alcuni giorni, e lei non è in lista.',
  brokenMessage:
    'Forse il link è incompleto: alcuni programmi di posta spezzano i link lunghi. Riprovi dal nostro messaggio.',
  again: 'Chiedere di nuovo l’avviso',
  tooManyTexts: 'In un’ora sono stati lasciati troppi numeri; con un indirizzo e-mail funziona.',
  it: 'questo prodotto',
}

export const storefront: PageMessages['storefront'] = {
  title: 'In riassortimento',
  heading: 'Che cosa può ordinare prima che arrivi',
  intro:
    'Ogni data è il giorno entro cui spediremmo se ordinasse oggi. Se cambia, le scriviamo, e può annullare con un rimborso completo.',
  nothing: 'Al momento non c’è nulla in riassortimento.',
  more: 'Altro in riassortimento',
  inStock: 'In magazzino',
  outOfStock: 'Esaurito',
  preorder: 'Non ancora uscito: spedizione entro {date}',
  noDate: 'Si può ordinare; le diciamo la data appena la sappiamo',
  shipsBy: 'Spedizione entro {date}',
  quota:
    '{count} su {of} in attesa: ordiniamo quando sono {of}. Se entro {by} non ci si arriva, tutti riavranno il loro denaro.',
}
