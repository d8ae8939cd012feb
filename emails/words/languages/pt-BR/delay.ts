import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const delay: Messages['delay'] = {
  subject: '{name}: atraso, agora até {date}',
  subjectNoDate: '{name}: atraso, ainda sem nova data',
  subjectAgain: '{name}: novo atraso, agora até {date}',
  subjectAgainNoDate: '{name}: novo atraso, sem nova data',
  preheaderConsent: 'Espere, ou cancele e receba tudo de volta: {amount}.',
  preheaderConsentUncharged: 'Espere, ou cancele sem nenhuma cobrança.',
  preheaderCancel: 'Diga até {on} se ainda quer esperar; senão, vamos reembolsar você.',
  preheaderCancelUncharged: 'Diga até {on} se ainda quer esperar; senão, vamos cancelar sem cobrança.',
  heading: 'Seu pedido atrasou: o envio agora é até {date}',
  headingNoDate: 'Seu pedido atrasou, e não temos uma nova data',
  headingAgain: 'Seu pedido atrasou de novo: o envio agora é até {date}',
  headingAgainNoDate: 'Seu pedido atrasou de novo, e não temos uma nova data',
  apology: 'Pedimos desculpas: não vamos conseguir enviar {goods} até {before}.',
  apologyAgain: 'Pedimos desculpas mais uma vez: não vamos conseguir enviar {goods} até {before}.',
  apologyNoBefore: 'Pedimos desculpas: o envio de {goods} vai demorar mais do que deveria.',
  revised: 'A nova data é {date}.',
  noRevised: 'Não temos como informar uma nova data.',
  noReason: 'O motivo: nosso fornecedor não entregou.',
  noReasonNoDate: 'O motivo: nosso fornecedor não entregou e não informa uma data.',
  right: `Você tem o direito de cancelar, sem nenhum custo, e de receber um reembolso integral e sem demora, pelo link abaixo ou respondendo a este e-mail: ${back}.`,
  silenceConsent: 'Se você não responder, entendemos que você concorda em esperar até {until}.',
  silenceConsentBy: 'Se você não responder até {on}, entendemos que você concorda em esperar até {until}.',
  silenceConsentNoDate: 'Se você não responder, entendemos que você concorda em esperar.',
  silenceCancel:
    'A menos que você concorde em esperar, ou que o envio aconteça até {on}, cancelamos seu pedido nesse dia e devolvemos o valor integral.',
  silenceCancelRest:
    'A menos que você concorde em esperar, o que não for enviado até {on}, será cancelado nesse dia, com reembolso integral.',
  silenceCancelUncharged:
    'A menos que você concorde em esperar, ou que o envio aconteça até {on}, seu pedido será cancelado nesse dia e nada será cobrado no seu cartão.',
  silenceCancelRestUncharged:
    'A menos que você concorde em esperar, o que não for enviado até {on}, será cancelado nesse dia e não será cobrado no seu cartão.',
  anyTime: 'Se você esperar, ainda pode cancelar a qualquer momento antes do envio.',
  anyTimeUntil:
    'Se você esperar, mantemos seu pedido no máximo até {date}, e você ainda pode cancelar a qualquer momento antes do envio.',
  waitMoves: 'Se você esperar, mantemos seu pedido no máximo até {date}.',
  sms: 'desculpe o atraso: {name}, agora com envio até {date}.',
  smsNoDate: 'desculpe o atraso: {name}, ainda sem nova data.',
  smsSilenceConsent: 'Sem resposta, entendemos que você concorda em esperar.',
  smsSilenceCancel: 'Sem resposta até {on}, vamos cancelar e reembolsar.',
  smsSilenceCancelUncharged: 'Sem resposta até {on}, vamos cancelar sem cobrança.',
}
