import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Intent } from '../../replies/intent.ts'
import { carrierOptOuts, helpsAlone, startsAlone, stopsAlone, yesAlone } from '../../replies/lexicon/alone.ts'
import { signs } from '../../replies/lexicon/signs.ts'
import { readText } from '../../replies/sms-intent.ts'

const read = (text: string): Intent => readText(text).intent

const clear: Record<Exclude<Intent, 'unknown'>, string[]> = {
  wait: [
    'WAIT',
    'wait',
    ' Wait! ',
    '“Wait.”',
    'wait 👍',
    'W A I T'.replaceAll(' ', ''),
    'OK, I’ll wait',
    'I can wait, thanks!',
    'Keep waiting please',
    'Ich warte gerne',
    'WARTEN',
    'J’attends, merci',
    'ATTENDRE',
    'Sí, espero',
    'ESPERAR por favor',
    'Aspetto, grazie',
    'ASPETTARE',
    'Ik wacht wel',
    'WACHTEN',
    'Vou aguardar',
    'ESPERAR',
    '待ちます',
    '待ちますのでお願いします',
    'انتظر',
    'سأنتظر شكرا',
  ],
  refund: [
    'REFUND',
    'refund',
    'Refund please!',
    'refund 😡😡',
    'I want a refund',
    'I’d like my money back please.',
    'Cancel my order',
    'please cancel the order 1001',
    'Refund. This takes too long',
    'ERSTATTUNG',
    'Bitte Geld zurück!',
    'Bestellung stornieren bitte',
    'RUECKERSTATTUNG',
    'Rückerstattung',
    'REMBOURSEMENT',
    'Je voudrais un remboursement s’il vous plaît',
    'annuler ma commande',
    'REEMBOLSO',
    'Quiero un reembolso por favor',
    'cancelar mi pedido',
    'RIMBORSO',
    'Vorrei il rimborso, grazie',
    'annullare il mio ordine',
    'TERUGBETALING',
    'Graag mijn geld terug',
    'bestelling annuleren',
    'Quero o reembolso',
    'cancelar o pedido',
    '返金',
    '返金お願いします',
    '返金してください',
    '注文をキャンセルしたいです',
    'استرداد',
    'أريد استرداد المبلغ من فضلك',
    'إلغاء الطلب',
  ],
  swap: [
    'SWAP',
    'swap it please',
    'TAUSCHEN',
    'Échanger',
    'CAMBIO',
    'scambio per favore',
    'RUILEN',
    'TROCAR',
    '交換してください',
    'استبدال',
  ],
  status: [
    'STATUS',
    'status?',
    'What’s the status of my order?',
    'Any news?',
    'Where is my order??',
    'Wo ist meine Bestellung?',
    'STATUT',
    'ESTADO',
    '¿Dónde está mi pedido?',
    'STATO',
    'Waar is mijn bestelling?',
    'SITUAÇÃO',
    '状況を教えて',
    'حالة',
    'أين طلبي؟',
  ],
  stop: [
    'STOP',
    'stop.',
    'Stop!!!',
    'STOPALL',
    'stop all',
    'Unsubscribe',
    'END',
    'quit',
    'REVOKE',
    'OptOut',
    'opt out',
    'please stop',
    'stop it now',
    'Stop texting me',
    'please do not text',
    'Don’t text me!!',
    'no more texts please',
    'stop sending me messages',
    'I want to unsubscribe',
    'Remove my number',
    'leave me alone',
    'STOPP',
    'ABMELDEN',
    'Bitte keine SMS mehr',
    'Hören Sie auf mir zu schreiben',
    'ARRÊT',
    'plus de SMS svp',
    'Ne m’envoyez plus rien',
    'ALTO',
    'BAJA',
    'no me envíen más mensajes',
    'BASTA',
    'non mi scrivete più',
    'STOPPEN',
    'geen berichten meer aub',
    'SAIR',
    'não quero mais mensagens',
    '停止',
    '配信停止',
    'توقف',
    'لا ترسلوا رسائل',
  ],
  start: ['START', 'start!', 'UNSTOP', 'Yes'],
  help: ['HELP', 'help?', 'INFO', 'Hilfe', 'AIDE', 'ayuda', 'AIUTO', 'hulp', 'AJUDA', 'ヘルプ', 'مساعدة'],
  cancel: [
    'CANCEL',
    'cancel',
    'Cancel!',
    'cancel please',
    'Cancel it',
    'Stop my order',
    'STORNIEREN',
    'ANNULER',
    'CANCELAR',
    'ANNULLARE',
    'ANNULEREN',
    'キャンセル',
    'إلغاء',
  ],
}

const doubtful = [
  'don’t refund',
  'Do not refund me',
  'please don´t cancel my order',
  'can I wait or get a refund?',
  'refund?',
  'WAIT?',
  'Wait a minute',
  'wait what',
  'Wait, I want a refund',
  'I got my refund, thanks',
  'still waiting for my refund',
  'Thanks for the refund',
  'where is my refund?',
  'I can’t wait',
  'if it is late again refund',
  'no refund',
  'I never asked for a refund',
  'keine Erstattung',
  'Nicht stornieren!',
  'Erstattung oder warten?',
  'n’annulez pas ma commande',
  'pas de remboursement',
  'no quiero reembolso',
  'non voglio il rimborso',
  'geen terugbetaling',
  'não quero reembolso',
  '返金しないでください',
  '返金ですか',
  '返金は不要です',
  'لا أريد استرداد المبلغ',
  'don’t stop texting me',
  'My dog ate the lamp',
  '',
  '   ',
  '👍',
  '🤷‍♀️🤷‍♀️',
  '?',
  '1001',
  'I will be away until May',
  'stop, I want a refund',
  'Can you send it to 5 Oak Street instead?',
  'Is it possible to exchange it for a blue one?',
]

describe('a text', () => {
  for (const [intent, texts] of Object.entries(clear)) {
    it.each(texts)(`is read as ${intent}: %s`, (text) => {
      expect(read(text)).toBe(intent)
    })
  }

  it.each(doubtful)('is left to a person: %s', (text) => {
    expect(read(text)).toBe('unknown')
  })

  it('knows the carriers’ words only when they stand alone', () => {
    expect(readText('Cancel.').carrierOptOut).toBe(true)
    expect(readText('stop').carrierOptOut).toBe(true)
    expect(readText('cancel it').carrierOptOut).toBe(false)
    expect(readText('stop texting me').carrierOptOut).toBe(false)
    expect(readText('Yes').onlyIfStopped).toBe(true)
    expect(readText('START').onlyIfStopped).toBe(false)
  })

  it('says the same in any case, with any punctuation and any picture around it', () => {
    const texts = Object.entries(clear).flatMap(([intent, list]) => list.map((text) => ({ intent, text })))
    const dress = fc.constantFrom('!', '.', ' ', '...', ' 🙏', '😡', ' \n', '\t')
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.boolean(), dress, dress, ({ intent, text }, loud, before, after) => {
        expect(read(`${before}${loud ? text.toUpperCase() : text}${after}`)).toBe(intent)
      }),
    )
  })

  it('never acts when it is turned round', () => {
    const acts = [...clear.wait, ...clear.refund, ...clear.swap].filter((text) => /^[ -~]+$/.test(text))
    const no = fc.constantFrom(
      'don’t',
      'do not',
      'not',
      'never',
      'nicht',
      'kein',
      'ne pas',
      'nunca',
      'non',
      'niet',
      'não',
    )
    fc.assert(
      fc.property(fc.constantFrom(...acts), no, (text, turned) => {
        expect(['unknown', 'stop']).toContain(read(`${turned} ${text}`))
        expect(['unknown', 'stop']).toContain(read(`${text} ${turned}`))
      }),
    )
  })

  it('never acts on two wishes at once', () => {
    const one = fc.constantFrom('wait', 'refund', 'swap')
    fc.assert(
      fc.property(one, one, fc.constantFrom(' ', ' or ', ', ', '/'), (first, second, between) => {
        fc.pre(first !== second)
        expect(read(`${first}${between}${second}`)).toBe('unknown')
      }),
    )
  })

  it('of two thousand letters, of pictures or of anything at all is read quickly and safely', () => {
    expect(read('refund '.repeat(300))).toBe('unknown')
    expect(read('😀'.repeat(1000))).toBe('unknown')
    expect(read(`${'a'.repeat(1999)}😀`)).toBe('unknown')
    expect(read(`${'I am so angry about all of this, '.repeat(50)} stop texting me`.slice(-2000))).toBe('stop')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        const startedAt = performance.now()
        readText(text)
        expect(performance.now() - startedAt).toBeLessThan(200)
      }),
      { numRuns: 300 },
    )
  })

  it('that a stranger’s words make up never cancels unless money back or a cancelled order is spoken of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        expect(['refund', 'swap']).not.toContain(read(text.replace(/[a-z]/gi, 'x')))
      }),
    )
  })
})

it('no keyword of ours is a word that stops, starts or asks for help', () => {
  const ours = [...signs]
    .filter(([, sign]) => ['wait', 'refund', 'swap', 'status'].includes(sign))
    .map(([word]) => word)
  for (const list of [carrierOptOuts, stopsAlone, startsAlone, helpsAlone, yesAlone])
    expect(ours.filter((word) => list.has(word))).toEqual([])
})
