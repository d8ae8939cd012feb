import type { Messages } from '../../contract.ts'

export const replies: Messages['replies'] = {
  statusBy: '{goods}: previsto entro {date}.',
  statusNoDate: '{goods}: ancora nessuna data. La avvisiamo appena c’è.',
  statusReady: '{goods}: pronto, parte a breve.',
  statusHeld: '{goods}: trattenuto finché non ci dice se annullare.',
  statusCancelling: 'stiamo annullando {goods}.',
  statusOver: 'nulla del suo ordine è più in attesa.',
  changed: 'qualcosa è cambiato dal nostro ultimo SMS, scelga di nuovo.',
  which: 'ha più ordini: {orders}. Risponda con la parola e il numero, per esempio {example}.',
  passedOn: 'grazie. Una persona legge il messaggio e le risponde.',
  stopped: 'non riceverà altri SMS. Le cose importanti arrivano per e-mail. Risponda START per riceverli di nuovo.',
  stoppedPhone:
    'non riceverà altri SMS, e non abbiamo altro modo di raggiungerla. Per il suo ordine scriva a {email}. Risponda START per riceverli di nuovo.',
  started: 'riceve di nuovo SMS sul suo ordine. Risponda STOP per non riceverne più.',
  help: 'scriviamo solo del suo ordine. Domande? Scriva a {email}. STOP ferma gli SMS.',
  withCarrier: 'il corriere ha già il suo pacco e non si può più annullare. Può restituirlo.',
  cancelPending: 'è in corso un annullamento. Risponda {keyword} per ritirarlo.',
  notOffered: 'al momento non è possibile.',
  chooseSwap: 'scelga qui cosa desidera al suo posto:',
  unknownNumber: 'non conosciamo ordini aperti di questo numero. Scriva a {email}.',
}

export const passedOn: Messages['passedOn'] = {
  subject: 'Abbiamo ricevuto il suo messaggio',
  said: 'Grazie per il suo messaggio. Una persona di {shop} lo legge e le risponde.',
}
