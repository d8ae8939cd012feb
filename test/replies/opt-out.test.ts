import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../replies/fold.ts'
import { mayRefuseTexts } from '../../replies/lexicon/opt-out/plain-opt-out.ts'
import { readText } from '../../replies/sms-intent.ts'

const optOuts: Record<string, string[]> = {
  en: [
    'I no longer want to receive texts',
    'i do not want these texts',
    'I don’t want any more of your messages',
    'I do not wish to be contacted by text',
    'I’d rather not get text messages',
    'STOP sending me this stuff',
    'Stop with the texts',
    'please stop the text messages!',
    'quit texting me',
    'End these messages now',
    'No texts please',
    'no sms',
    'No more SMS.',
    'Enough messages',
    'cancel texts',
    'Cancel text messages',
    'please cancel my text alerts',
    'unsubscribe me from these messages',
    'opt out of texts',
    'turn off notifications',
    'I want these texts to stop',
    'The messages need to stop',
    'Never text me again',
    'I told you not to text me',
    'Can you stop texting me?',
    'do not send me any more messages',
    'I revoke my consent to receive texts',
    'Not interested in your messages',
  ],
  de: [
    'Bitte keine SMS',
    'Bitte keine SMS mehr',
    'Ich möchte keine SMS bekommen',
    'Ich will keine Nachrichten mehr erhalten',
    'Keine weiteren Nachrichten bitte',
    'Ich wünsche keine SMS',
    'SMS abbestellen',
    'Nachrichten bitte einstellen',
    'Stoppt die SMS',
    'Schreiben Sie mir bitte nicht mehr',
    'Hört auf, mir SMS zu schicken',
    'Schicken Sie mir keine SMS mehr',
    'Nie wieder SMS!',
    'Lasst mich in Ruhe',
  ],
  fr: [
    'Plus de messages svp',
    'Pas de SMS',
    'Je ne veux plus recevoir de SMS',
    'je ne souhaite pas recevoir vos messages',
    'Je veux plus vos textos',
    'Arrêtez les SMS',
    'Arrêtez de m’envoyer des messages',
    'Cessez de m’écrire',
    'Ne me contactez plus',
    'Annuler les SMS',
    'Désabonnez-moi des messages',
    'Laissez-moi tranquille',
  ],
  es: [
    'no quiero más mensajes',
    'no quiero recibir mensajes',
    'Ya no quiero sus mensajes',
    'No deseo recibir más SMS',
    'No más mensajes',
    'Sin mensajes por favor',
    'Dejen de enviarme mensajes',
    'Paren de mandarme SMS',
    'No me escriban más',
    'Cancelar mensajes',
    'Dar de baja los SMS',
    'Basta de mensajes',
  ],
  it: [
    'Non voglio più messaggi',
    'Non desidero ricevere altri SMS',
    'Niente più SMS',
    'Basta messaggi',
    'Basta con questi messaggi',
    'Smettete di mandarmi messaggi',
    'Smettetela di scrivermi',
    'Non mi inviate più SMS',
    'Annullare i messaggi',
    'Disattivate gli SMS',
    'Lasciatemi in pace',
  ],
  nl: [
    'Geen sms meer',
    'Geen berichten',
    'Ik wil geen sms’jes meer ontvangen',
    'Ik wil deze berichten niet meer',
    'Stop met deze berichten',
    'Stuur me geen berichten meer',
    'Stuur me niets meer',
    'Berichten stopzetten',
    'sms afmelden',
    'Liever geen berichten',
    'Laat me met rust',
  ],
  'pt-BR': [
    'não quero mais mensagens',
    'Não quero receber mensagens',
    'Não desejo mais receber SMS',
    'Chega de mensagens',
    'Sem mensagens por favor',
    'Parem de me mandar mensagens',
    'Pare de enviar SMS',
    'Não me mandem mais mensagens',
    'Cancelar mensagens',
    'Cancele os SMS',
    'Me deixem em paz',
  ],
  ja: [
    'SMSはいりません',
    'メッセージを送らないでください',
    'もう連絡しないでください',
    'メッセージの配信を停止してください',
    'SMSを止めてください',
    'メールは不要です',
    'これ以上メッセージは受け取りたくないです',
    'メッセージをキャンセルしてください',
  ],
  ar: [
    'لا أريد المزيد من الرسائل',
    'لا أريد رسائل',
    'لم أعد أريد هذه الرسائل',
    'لا أرغب في تلقي الرسائل',
    'أوقفوا الرسائل',
    'توقفوا عن إرسال الرسائل',
    'لا ترسلوا لي رسائل',
    'كفى رسائل',
    'إلغاء الرسائل',
    'لا تراسلوني',
  ],
}

const noOptOuts = [
  'please text me when it ships',
  'stop the order',
  'Stop my order',
  'don’t stop texting me',
  'Please do not stop the messages',
  'I do not want these texts to stop',
  'I don’t want you to stop texting me',
  'Why did you stop texting me?',
  'Don’t cancel my text alerts',
  'I did not get any texts',
  'I got no messages from you',
  'I never received your message',
  'No texts yet, what happened?',
  'No messages?',
  'I want texts',
  'I don’t want to text you my address',
  'I don’t want a refund, just send me a text',
  'no delays please, text me',
  'Stop sending me the wrong lamp',
  'stop sending me emails',
  'Cancel my order messages',
  'Hört nicht auf, mir SMS zu schicken',
  'Ich habe keine SMS erhalten',
  'Noch keine Nachricht bekommen',
  'Warum bekomme ich keine SMS?',
  'Bitte SMS schicken',
  'SMS bitte nicht abbestellen',
  'Je n’ai pas reçu de SMS',
  'Pas de message reçu',
  'N’arrêtez pas les SMS',
  'Envoyez-moi un SMS',
  'No he recibido más mensajes',
  'No dejen de enviarme mensajes',
  'Quiero recibir mensajes',
  'Dejen de enviar el pedido',
  'Non ho ricevuto messaggi',
  'Non smettete di scrivermi',
  'Non mi inviano più messaggi',
  'Mandatemi un messaggio',
  'Ik heb geen bericht gekregen',
  'Nog geen sms ontvangen',
  'Stop niet met berichten',
  'Stuur me een sms',
  'Não recebi mais mensagens',
  'Não me enviaram mais mensagens',
  'Não parem de mandar mensagens',
  'メッセージを停止しないでください',
  'メールありがとうございます。注文をキャンセルしたいです',
  'メッセージが届いていません',
  'لم تصلني رسائل',
  'لا تصلني الرسائل',
  'لا تتوقفوا عن إرسال الرسائل',
  'لا ترسلوا الطلب',
  'أرسلوا لي رسالة',
]

describe('a wish for no more texts, in plain words', () => {
  for (const [language, texts] of Object.entries(optOuts)) {
    it.each(texts)(`is heard in ${language}: %s`, (text) => {
      expect(readText(text).intent).toBe('stop')
    })
  }

  it.each(noOptOuts)('is not heard in: %s', (text) => {
    expect(readText(text).intent).not.toBe('stop')
  })

  it('is heard in any capitals, with any punctuation', () => {
    const all = Object.values(optOuts).flat()
    const dress = fc.constantFrom('!', '.', ' ', '...', ' 😡', '\n')
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.boolean(), dress, dress, (text, loud, before, after) => {
        expect(readText(`${before}${loud ? text.toUpperCase() : text}${after}`).intent).toBe('stop')
      }),
    )
  })

  it('never cancels the order that it may have been about', () => {
    for (const text of [
      'Cancel my order messages',
      'annuler les messages de ma commande',
      'cancelar mensajes de mi pedido',
    ])
      expect(['stop', 'unknown']).toContain(readText(text).intent)
  })

  it('leaves what else was said to a person', () => {
    expect(readText('Stop texting me and cancel my order').saysMore).toBe(true)
    expect(readText('No more texts. Your driver broke my garden fence and ran off').saysMore).toBe(true)
    expect(readText('Stop texting me').saysMore).toBe(false)
    expect(readText('Bitte keine SMS mehr, danke').saysMore).toBe(false)
  })
})

describe('a sentence that names texts and turns something round', () => {
  it.each([
    'I did not get any texts',
    'don’t stop texting me',
    'Cancel my order messages',
    'Ich habe keine SMS erhalten',
    'Je n’ai pas reçu de SMS',
    'メッセージが届いていません',
    'لم تصلني رسائل',
  ])('may want none, so no text goes back by itself: %s', (text) => {
    expect(mayRefuseTexts(wordsOf(text))).toBe(true)
  })

  it.each(['My dog ate the lamp', 'please text me when it ships', 'I am not at home', 'Where is it?'])(
    'is not: %s',
    (text) => {
      expect(mayRefuseTexts(wordsOf(text))).toBe(false)
    },
  )
})
