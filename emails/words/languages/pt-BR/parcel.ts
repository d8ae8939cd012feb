import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const shippingSoon: Messages['shippingSoon'] = {
  subject: '{name}: no estoque, envio em breve',
  subjectBy: '{name}: no estoque, envio até {date}',
  preheader: 'Seu último momento para mudar de ideia.',
  heading: 'Seus produtos estão aqui e saem até {date}',
  headingSoon: 'Seus produtos estão aqui e são os próximos a sair',
  ready: 'Já separamos {goods} para você e estamos embalando.',
  leaves: 'A transportadora recebe o pacote até {date}.',
  charge: 'Vamos cobrar {amount} no envio.',
  chargeRest: 'Vamos cobrar o valor restante, {amount}, no envio.',
  paid: 'Você pagou {amount}; nada mais será cobrado.',
  last: `Até a transportadora receber o pacote, você ainda pode cancelar: ${back}.`,
  waits: 'Ainda estamos esperando a chegada de {goods}.',
  sms: '{name}: no estoque, envio em breve.',
  smsBy: '{name}: no estoque, envio até {date}.',
}

export const shipped: Messages['shipped'] = {
  subject: 'A caminho: {name}',
  preheader: 'Seu pacote está com {carrier}.',
  preheaderNoCarrier: 'Seu pacote está com a transportadora.',
  preheaderRest: 'Veja também quando sai o restante.',
  heading: 'Seu pacote está a caminho',
  headingPart: 'Uma parte do seu pedido está a caminho',
  parcel: 'Neste pacote: {goods}.',
  carrier: 'Transportadora: {carrier}.',
  tracking: 'Transportadora: {carrier}, código de rastreio {tracking}.',
  trackingOnly: 'Código de rastreio {tracking}.',
  rest: 'Ainda vamos enviar {goods}, até {date}.',
  restNoDate: 'Ainda vamos enviar {goods}, por enquanto sem data.',
  charged: 'No total, você pagou {amount}.',
  returns: 'Algo errado, ou não quer mais? Responda a este e-mail, e explicamos como devolver.',
  sms: 'a caminho: {name}.',
}

export const paymentProblem: Messages['paymentProblem'] = {
  subject: '{name}: seu pagamento não foi aprovado',
  subjectLapsing: '{name}: a autorização do banco vai vencer',
  subjectParcel: 'Segundo pacote não pago: tudo vem em um só',
  preheader: 'O que acontece agora e o que você pode fazer.',
  preheaderLapsing: 'Você não precisa fazer nada, a não ser que o cartão tenha mudado.',
  preheaderParcel: 'Nada foi cobrado, e nada mais muda.',
  heading: 'Seu pagamento não foi aprovado',
  headingLapsing: 'A autorização do seu banco está para vencer',
  headingParcel: 'Seu segundo pacote não foi pago',
  declined:
    'Tentamos cobrar {amount} por {goods}, e seu banco recusou. Muitas vezes é um cartão vencido ou um limite atingido.',
  lapsing:
    'A autorização do seu banco para cobrar {amount} por {goods} está para vencer, como acontece depois de alguns dias. Nada foi cobrado.',
  parcel:
    'Tentamos cobrar {amount} por um segundo pacote, e seu banco recusou. Nada foi cobrado: seu pedido continua em um só pacote e sai quando tudo estiver aqui.',
  again:
    'Vamos tentar de novo nos próximos dias. Para usar outro cartão ou outra forma de pagamento, responda a este e-mail.',
  againBy:
    'Vamos tentar de novo nos próximos dias. Para usar outro cartão ou outra forma de pagamento, responda a este e-mail até {date}.',
  lapsingNext:
    'Você não precisa fazer nada: vamos cobrar no seu cartão quando enviarmos. Se o cartão mudou, responda a este e-mail.',
  parcelNext: 'Para tentar de novo, escolha outra vez. Para pagar de outra forma, responda a este e-mail.',
  safe: 'Enquanto isso, nada se perde: o que é seu continua reservado.',
  sms: 'seu pagamento de {name} não foi aprovado. Enquanto isso, nada se perde.',
  smsLapsing: 'a autorização do banco para {name} vai vencer. Não precisa fazer nada, vamos cobrar no envio.',
  smsParcel: 'seu segundo pacote ({amount}) não foi pago, tudo vem em um só.',
  smsAct: 'Vamos tentar de novo nos próximos dias.',
}

export const agentMessage: Messages['agentMessage'] = {
  subject: 'Mensagem de {agent}, {shop}',
  preheader: '{firstWords}',
  heading: '{agent} escreveu para você',
  by: '{agent}, {shop}',
  standing: 'Seu pedido hoje',
  expected: 'Vamos enviar {goods} até {date}.',
  noDate: 'Ainda estamos esperando a chegada de {goods}, sem data por enquanto.',
  nothingWaits: 'Não há mais nada em espera.',
  sms: '{agent} escreve: {firstWords}',
}
