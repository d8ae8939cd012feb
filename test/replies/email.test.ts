import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEmail } from '../../replies/email/email-intent.ts'
import { natureOf } from '../../replies/email/nature.ts'
import { ownWords } from '../../replies/email/own-words.ts'
import { wordsOfHtml } from '../../replies/email/words-of-html.ts'

const written = (change: Partial<Parameters<typeof natureOf>[0]>) =>
  natureOf({ headers: {}, from: 'ada@mail.example', subject: 'Re: Your lamp', ...change })

describe('who wrote an email', () => {
  it('is a person when nothing says otherwise', () => {
    expect(written({})).toBe('person')
    expect(written({ headers: { 'auto-submitted': 'no' } })).toBe('person')
    expect(written({ headers: { 'return-path': '<ada@mail.example>', precedence: 'normal' } })).toBe('person')
    expect(written({ subject: 'Re: out of patience' })).toBe('person')
    expect(written({ subject: 'I am going on holiday, please cancel' })).toBe('person')
  })

  it.each([
    { 'auto-submitted': 'auto-replied' },
    { 'auto-submitted': 'auto-generated; owner-email="a@b.c"' },
    { 'x-autoreply': 'yes' },
    { 'x-autorespond': '' },
    { 'x-loop': 'x' },
  ])('is an auto-reply by its headers: %o', (headers) => {
    expect(written({ headers: headers as unknown as Record<string, string> })).toBe('auto-reply')
  })

  it.each([
    { precedence: 'bulk' },
    { precedence: 'auto_reply' },
    { 'list-id': '<news.example>' },
    { 'list-post': '<mailto:news@list.example>' },
  ])('may still be a person, whatever a list or a precedence says: %o', (headers) => {
    expect(written({ headers: headers as unknown as Record<string, string> })).toBe('machine-like')
  })

  it.each([
    'Automatic reply: Your lamp is late',
    'Out of Office: back in May',
    'Auto: autoreply',
    'Abwesenheitsnotiz: Ihre Lampe',
    'Automatische Antwort: Ihre Lampe',
    'Réponse automatique : votre lampe',
    'Absence du bureau',
    'Respuesta automática: su lámpara',
    'Fuera de la oficina',
    'Risposta automatica: la lampada',
    'Fuori ufficio',
    'Automatisch antwoord: uw lamp',
    'Afwezig tot maandag',
    'Resposta automática: luminária',
    'Fora do escritório',
    '自動返信: ランプ',
    '【不在】休暇中です',
    'رد تلقائي: المصباح',
    'On holiday until 5 May - please deliver after that',
    'Ich bin im Urlaub, bitte später liefern',
  ])('may still be a person, whatever the subject says: %s', (subject) => {
    expect(written({ subject: subject.replace('Auto: ', '') })).toBe('machine-like')
    expect(written({ subject, headers: { 'auto-submitted': 'auto-replied' } })).toBe('auto-reply')
  })

  it('is a mail server that could not deliver', () => {
    expect(written({ headers: { 'return-path': '<>' } })).toBe('bounce')
    expect(written({ from: 'MAILER-DAEMON@mx.example' })).toBe('bounce')
    expect(written({ from: 'postmaster@mx.example' })).toBe('machine-like')
    expect(written({ headers: { 'content-type': 'multipart/report; report-type=delivery-status' } })).toBe('bounce')
  })

  it('is ourselves when our own letter comes back', () => {
    expect(written({ headers: { 'x-meanwhile-order': '1' } })).toBe('ourselves')
  })

  it('is never silenced by a subject alone, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (subject) => {
        expect(['person', 'machine-like']).toContain(written({ subject }))
      }),
    )
  })
})

const quoted: Record<string, string> = {
  gmail:
    'Please cancel my order.\n\nOn Mon, Mar 2, 2026 at 3:00 PM Lamp & Co <orders@lamp.example> wrote:\n\n> Hello Ada,\n> we are late. Refund?\n',
  'gmail in two lines':
    'Please cancel my order.\n\nOn Mon, Mar 2, 2026 at 3:00 PM Lamp & Co\n<orders@lamp.example> wrote:\n\n> Hello Ada\n',
  'apple in German':
    'Please cancel my order.\n\nVon meinem iPhone gesendet\n\nAm 02.03.2026 um 15:00 schrieb Lamp & Co <orders@lamp.example>:\n\n> Guten Tag\n',
  outlook:
    'Please cancel my order.\n\n________________________________\nFrom: Lamp & Co\nSent: Monday\nTo: Ada\nSubject: late\n\nHello Ada',
  'outlook in German':
    'Please cancel my order.\n\nVon: Lamp & Co\nGesendet: Montag\nAn: Ada\nBetreff: spät\n\nGuten Tag',
  'outlook in French': 'Please cancel my order.\n\nDe : Lamp & Co\nEnvoyé : lundi\nÀ : Ada\n\nBonjour',
  'old outlook': 'Please cancel my order.\n\n-----Original Message-----\nFrom: Lamp',
  french:
    'Please cancel my order.\n\nLe lun. 2 mars 2026 à 15:00, Lamp & Co <orders@lamp.example> a écrit :\n\n> Bonjour',
  spanish:
    'Please cancel my order.\n\nEl lun, 2 mar 2026 a las 15:00, Lamp & Co (<orders@lamp.example>) escribió:\n\n> Hola',
  italian:
    'Please cancel my order.\n\nIl giorno lun 2 mar 2026 alle ore 15:00 Lamp & Co <orders@lamp.example> ha scritto:\n\n> Ciao',
  dutch: 'Please cancel my order.\n\nOp ma 2 mrt 2026 om 15:00 schreef Lamp & Co <orders@lamp.example>:\n\n> Hallo',
  portuguese:
    'Please cancel my order.\n\nEm seg., 2 de mar. de 2026 às 15:00, Lamp & Co <orders@lamp.example> escreveu:\n\n> Olá',
  japanese: 'Please cancel my order.\n\n2026年3月2日(月) 15:00 Lamp & Co <orders@lamp.example>:\n\n> こんにちは',
  arabic:
    'Please cancel my order.\n\nفي الاثنين، 2 مارس 2026 في 3:00 م كتب Lamp & Co <orders@lamp.example>:\n\n> مرحبا',
  signature: 'Please cancel my order.\n-- \nAda\nQuill Ltd',
  'windows line ends': 'Please cancel my order.\r\n\r\n> quoted\r\n',
}

describe('what a customer wrote in an email', () => {
  it.each(Object.entries(quoted))('is kept without the quoted letter: %s', (_, text) => {
    expect(ownWords(text)).toBe('Please cancel my order.')
  })

  it('is kept where it stands below or between the quoted lines', () => {
    const text =
      'On Mon, Mar 2, 2026 at 3:00 PM Lamp <o@l.example> wrote:\n> Do you want to wait?\nYes, I do.\n> Until April?\nFine.'
    expect(ownWords(text)).toBe('Yes, I do.\nFine.')
  })

  it.each([
    ['Hi\nPlease write to my wife Anna Smith <anna@x.org>:\nshe will take the parcel.', 'she will take the parcel.'],
    ['Sent from my iPhone\n\nPlease cancel my order.', 'Please cancel my order.'],
    ['Von meinem iPhone gesendet\nBitte später liefern', 'Bitte später liefern'],
    ['On Friday your driver wrote:\nnobody at home. I was.', 'I was.'],
    ['From: Monday\nTo: Friday I am away.', 'I am away.'],
    ['The lamp is for my sister (lena@mail.example):\nsend it to her', 'send it to her'],
  ])('is kept where it only looks like a quote: %s', (text, words) => {
    expect(ownWords(text)).toContain(words)
  })

  it('is kept where the line that introduces a quote follows it at once', () => {
    expect(
      ownWords('Please ring at 10:30.\nOn Mon, Mar 2, 2026 at 3 PM Lamp <o@l.example> wrote:\n> Hello\nThanks'),
    ).toBe('Please ring at 10:30.\nThanks')
  })

  it('is read from HTML where there is no plain text, without scripts, styles and the quoted letter', () => {
    const html =
      '<html><head><title>x</title><style>p{}</style></head><body><p>Please <b>cancel</b> my&nbsp;order.</p><script>alert(1)</script>' +
      '<div class="gmail_quote">On Monday we wrote: refund</div></body></html>'
    expect(wordsOfHtml(html)).toBe('Please cancel my order.')
    expect(
      wordsOfHtml('<p>Hi</p><blockquote>a<blockquote>b</blockquote>c</blockquote><p>Bye &amp; thanks &#128075;</p>'),
    ).toBe('Hi\n\nBye & thanks 👋')
  })

  it('of any shape is read in time', () => {
    const evil = [
      '<',
      '<div class="'.repeat(5000),
      '<blockquote>'.repeat(20_000),
      'On '.repeat(20_000),
      '> '.repeat(30_000),
      `On ${' '.repeat(40_000)}wrote`,
      '&#'.repeat(30_000),
    ]
    const startedAt = performance.now()
    for (const text of evil) {
      ownWords(text)
      wordsOfHtml(text)
      readEmail(text)
    }
    expect(performance.now() - startedAt).toBeLessThan(3000)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof ownWords(wordsOfHtml(text)) === 'string'))
  })
})

describe('an email', () => {
  it.each([
    'Please cancel my order.',
    'Hello,\n\nI would like to cancel my order. Thank you!\n\nAda',
    'Cancel',
    'Refund please',
    'Bitte stornieren Sie meine Bestellung.\nDanke',
    'Je voudrais annuler ma commande, merci.',
    'Quiero cancelar mi pedido.',
    'Vorrei annullare il mio ordine.',
    'Graag mijn bestelling annuleren.',
    'Quero cancelar o meu pedido.',
    '注文をキャンセルしたいです。よろしくお願いします。',
    'أريد إلغاء الطلب',
  ])('that clearly asks to cancel leads to a question: %s', (text) => {
    expect(readEmail(text)).toEqual({ wish: 'cancel', saysMore: false })
  })

  it.each([
    'Please cancel my order. Your driver broke my fence and I want to be called back.',
    'Cancel my order. Why has nobody answered me?',
    'Refund please!\nAnd where is my other order?',
    'Bitte stornieren Sie meine Bestellung. Ihr Fahrer hat meinen Zaun kaputt gemacht.',
    'Annulez ma commande. Rappelez-moi au plus vite.',
    'Quiero cancelar mi pedido. Llámenme mañana.',
    'Vorrei annullare il mio ordine. Il corriere ha rotto il cancello.',
    'Graag mijn bestelling annuleren. Bel mij terug.',
    'Quero cancelar o meu pedido. O motorista quebrou meu portão.',
    '注文をキャンセルしたいです。運転手が柵を壊しました。',
    'أريد إلغاء الطلب. السائق كسر السياج.',
    `Cancel my order.\n${'And one more thing.\n'.repeat(45)}`,
  ])('that asks to cancel and more is also for a person: %s', (text) => {
    expect(readEmail(text)).toEqual({ wish: 'cancel', saysMore: true })
  })

  it('that names its writer and the order says nothing more by it', () => {
    const text = 'Dear team,\nplease cancel order LAMP-1001.\nBest regards,\nada quillfeather'
    expect(readEmail(text, ['Ada Quillfeather', 'LAMP-1001'])).toEqual({ wish: 'cancel', saysMore: false })
    expect(readEmail('Cancel my order.\nKind regards\nJohn Appleseed').saysMore).toBe(false)
    expect(readEmail('Cancel my order.\nCALL ME NOW').saysMore).toBe(true)
  })

  it.each([
    'Please do not cancel my order!',
    'Should I cancel my order?',
    'Cancel? No, please do not cancel it. I will wait.',
    'I will wait. Otherwise refund.',
    'When will my lamp arrive?',
    'I am out of the office until 9 March. In urgent cases write to Bob.',
    'My address has changed.',
    '',
    'I never wanted to cancel my order.\nCancel my newsletter.',
  ])('that does not is for a person: %s', (text) => {
    expect(readEmail(text).wish).toBe('unknown')
  })
})
