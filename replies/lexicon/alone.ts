import { wordsOf } from '../fold.ts'
import { listed } from './signs.ts'

/** The words by which US carriers and Twilio stop all texts when they are the whole message. */
export const carrierOptOuts: ReadonlySet<string> = new Set(
  listed('stop, stopall, stop all, unsubscribe, end, quit, cancel, revoke, optout, opt out'),
)

/** Whole messages that stop the texts and mean nothing else. */
export const stopsAlone: ReadonlySet<string> = new Set(
  listed(`stop, stopall, stop all, stop it, unsubscribe, unsubscribe me, end, quit, revoke, optout, opt out, opt me out, stopp, abmelden, abbestellen,
    arrêt, arrêter, arrêtez, désabonner, désinscrire, se désabonner, alto, parar, detener, baja, darme de baja, darse de baja,
    ferma, fermare, disiscrivi, disiscrivimi, basta, stoppen, afmelden, uitschrijven, pare, parem, sair, descadastrar, cancelar inscrição,
    停止, 配信停止, ストップ, 解除, 登録解除, 配信解除, توقف, إيقاف, قف, إلغاء الاشتراك, أوقف`),
)

/** Whole messages that ask for texts again. */
export const startsAlone: ReadonlySet<string> = new Set(listed('start, unstop, restart, resume'))

/** Asks for texts again too, but only from somebody who has stopped them. */
export const yesAlone: ReadonlySet<string> = new Set(listed('yes'))

/** Whole messages that ask for help. */
export const helpsAlone: ReadonlySet<string> = new Set(
  listed(`help, info, help me, hilfe, aide, ayuda, aiuto, hulp, ajuda, ヘルプ, 助けて, مساعدة, المساعدة, ساعدني`),
)

const carriersWords: ReadonlySet<string> = new Set([...carrierOptOuts, ...listed('start, unstop, yes, help, info')])

/** Whether the whole message is a word that Twilio answers by itself. */
export const isCarriersWord = (text: string): boolean => carriersWords.has(wordsOf(text).join(' '))
