import type { PageMessages } from '../../contract.ts'

export const frame: PageMessages['frame'] = {
  skip: 'Vai al contenuto',
  skipToOrder: 'Vai al suo ordine',
  skipToChoices: 'Vai alle sue scelte',
  person: 'Domande? Le risponde una persona: {email}.',
  personOrPhone: 'Domande? Le risponde una persona: {email} o {phone}.',
  notDone: 'Non registrato: {label}',
}

export const plain: PageMessages['plain'] = {
  notFoundTitle: 'Pagina non trovata',
  notFound: 'Non abbiamo trovato questa pagina',
  broken: 'Forse il link è incompleto: alcuni programmi di posta spezzano i link lunghi. Riprovi dalla nostra e-mail.',
  orWrite: 'Oppure scriva a {email} con il numero del suo ordine; anche così può annullare.',
  expired: 'Questo link è scaduto',
  expiredSays: 'Il suo ordine è al sicuro. Apra l’e-mail più recente che le abbiamo mandato: il suo link funziona.',
  expiredWrite:
    'Per annullare, o per qualsiasi altra cosa, scriva a {email}: le risponde una persona, e il suo messaggio vale dal momento in cui lo invia.',
  cancelSubject: 'Vi prego di annullare l’ordine {orderId}',
  notDone: 'Non registrato',
  didNotWork: 'Non ha funzionato',
  tooFast: 'È stato un po’ troppo veloce. Aspetti un minuto e riprovi; non è cambiato nulla.',
  tooMuch: 'Era più di quanto questa pagina accetta. Non è cambiato nulla.',
  failed: 'Qualcosa non ha funzionato da parte nostra. Riprovi tra un minuto, o ci scriva.',
  failedOrder:
    'Qualcosa non ha funzionato da parte nostra. Riprovi tra un minuto, o ci scriva: il suo ordine è al sicuro.',
}
