import type { Messages } from '../../contract.ts'

export const lastChance: Messages['lastChance'] = {
  subject: '{name}: rimborso previsto {date}',
  subjectUncharged: '{name}: annullamento previsto {date}',
  preheaderWait: 'A meno che non parta prima, o che lei preferisca aspettare ancora.',
  preheader: 'A meno che non parta prima. Non deve fare nulla.',
  heading: 'Ciò che non è partito lo rimborsiamo {date}',
  headingUncharged: 'Ciò che non è partito lo annulliamo {date}',
  what: 'Non abbiamo ancora spedito {goods}. Se lei non fa nulla e {date} sarà ancora così, quel giorno annulliamo e la rimborsiamo per intero.',
  whatUncharged:
    'Non abbiamo ancora spedito {goods}. Se lei non fa nulla e {date} sarà ancora così, quel giorno annulliamo e sulla sua carta non verrà addebitato nulla.',
  expected: 'Contiamo ancora di spedire entro {date}.',
  expectedAfter: 'Contiamo di spedire entro {date}, cioè dopo quel giorno.',
  notExpected: 'Non abbiamo una data che possiamo prometterle.',
  wait: 'Se preferisce aspettare, ce lo dica: in quel caso teniamo aperto il suo ordine fino a {until}.',
  sms: 'se non spediamo {name} entro {date}, annulliamo e rimborsiamo.',
  smsUncharged: 'se non spediamo {name} entro {date}, annulliamo, senza addebiti.',
}

export const refunded: Messages['refunded'] = {
  subject: '{name}: le rimborsiamo {amount}',
  subjectUncharged: '{name}: annullamento, nessun addebito',
  preheader: 'Sul metodo di pagamento che ha usato. Ecco perché, ed entro quando.',
  preheaderUncharged: 'Sulla sua carta non verrà addebitato nulla. Ecco perché.',
  heading: 'Le rimborsiamo {amount}',
  headingUncharged: 'Il suo ordine è annullato, senza alcun addebito',
  headingRestUncharged: 'Il resto è annullato, senza alcun addebito',
  customer: 'Ci ha chiesto di annullare {goods}, e lo abbiamo fatto.',
  silence:
    'Dopo la nostra e-mail sul ritardo non abbiamo avuto sue notizie, quindi abbiamo annullato {goods}, come avevamo detto.',
  ending:
    'Non siamo riusciti a spedire {goods} entro {date}, l’ultimo giorno che le avevamo indicato, quindi abbiamo annullato. Ci dispiace di non averle potuto mandare ciò che ha ordinato.',
  discontinued:
    '{goods} {units, plural, one {è} other {sono}} fuori produzione, e non ci saranno nuovi arrivi, quindi abbiamo annullato. Ci dispiace di aver venduto ciò che non possiamo mandarle.',
  quotaMissed:
    'Per {goods} non sono arrivati in tempo abbastanza ordini per avviare la produzione, quindi abbiamo annullato, come avevamo detto.',
  agent: 'Il nostro team ha annullato {goods} per lei.',
  priceDifference:
    'Ciò che le mandiamo in cambio costa meno, e la differenza è sua. Il resto del suo ordine rimane com’è.',
  goodwill: 'Il nostro team le ha restituito una parte di quanto ha pagato. Il resto del suo ordine rimane com’è.',
  unusedParcel:
    'Aveva pagato per un secondo pacco. Non è servito, quindi quei soldi tornano a lei. Il resto del suo ordine rimane com’è.',
  amount:
    'Le rimborsiamo {amount} sul metodo di pagamento che ha usato. Il rimborso parte al più tardi {by}; può volerci qualche giorno in più perché compaia sul suo conto.',
  amountSoon:
    'Le rimborsiamo {amount} entro {refundDays} giorni lavorativi, sul metodo di pagamento che ha usato; può volerci qualche giorno in più perché compaia sul suo conto.',
  notCharged: 'Il suo ordine è annullato e sulla sua carta non verrà addebitato nulla.',
  restNotCharged: 'Questa parte del suo ordine è annullata e sulla sua carta non verrà addebitato nulla per essa.',
  alsoNotCharged: 'Il resto, {amount}, non le verrà mai addebitato.',
  kept: 'In tutto ha quindi pagato {amount}, per {goods}.',
  keptMoney: 'In tutto ha quindi pagato {amount}.',
  waits: '{goods} {units, plural, one {è} other {sono}} ancora in attesa.',
  due: 'Le addebitiamo {amount} quando spediamo il resto.',
  nothingRemains: 'Per questo ordine non c’è altro in sospeso, né da parte sua né da parte nostra.',
  thanks: 'Grazie per la sua pazienza.',
  sms: 'abbiamo annullato {name}. Le rimborsiamo {amount} sul metodo di pagamento che ha usato, al più tardi {by}.',
  smsSoon: 'abbiamo annullato {name}. Le rimborsiamo {amount} sul metodo di pagamento che ha usato.',
  smsGoodwill: 'le rimborsiamo {amount} sul metodo di pagamento che ha usato.',
  smsUncharged: 'abbiamo annullato {name}. Sulla sua carta non verrà addebitato nulla.',
}
