import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const shared: Messages['shared'] = {
  greeting: 'Olá, {person},',
  greetingNobody: 'Olá,',
  quantity: '{quantity} × {name}',
  items: '{count} itens',
  moreItems: '{count, plural, one {e mais # item} other {e mais # itens}}, na página do seu pedido',
  yourOrder: 'seu pedido',
  yourItem: 'seu item',
  labelled: '{label}:',
  reason: 'O motivo: {reason}.',
  knownReasons: {
    'supplier-silent': 'nosso fornecedor não entregou e não informa uma data',
    'supplier-late': 'nosso fornecedor não entregou no prazo',
    'not-handed-over': 'está tudo pronto, mas a transportadora ainda não retirou',
  },

  paid: 'Você pagou {taken}.',
  paidAndDue: 'Você pagou {taken} até agora; vamos cobrar {due} quando o restante for enviado.',
  depositPaid: 'Você pagou um sinal de {taken}; o valor restante, {due}, só será cobrado no envio.',
  notCharged: 'Não cobramos nada de você.',
  notChargedYet: 'Ainda não cobramos nada de você; o valor de {due} só será cobrado no envio.',

  mayCancel: `Você pode cancelar até o envio: ${back}.`,
  mayCancelRest: `Você pode cancelar o que ainda não foi enviado: ${back}.`,
  mayCancelUncharged: 'Você pode cancelar até o envio, e nada será cobrado no seu cartão.',
  mayCancelRestUncharged:
    'Você pode cancelar o que ainda não foi enviado, e esse valor não será cobrado no seu cartão.',

  ending: 'O que não for enviado até {date}, será cancelado nesse dia, com reembolso integral.',
  endingUncharged: 'O que não for enviado até {date}, será cancelado nesse dia e não será cobrado.',
  endingMoved: 'O último dia da sua espera agora é {date}; antes, era {before}.',
  nextLetter: 'Vamos escrever de novo até {date}, com ou sem novidades.',
  queue: '{of, plural, =1 {Só você está na fila.} other {Você está em {place}º lugar em uma fila de {of}.}}',

  thanksHeading: 'Um agradecimento pela sua paciência',
  thanks:
    '{percent}% de desconto no seu próximo pedido, no valor máximo de {amount}, válido até {until}. É seu, seja qual for a sua escolha.',
  code: 'Código: {code}',

  order: 'Pedido {orderId}',
  replies: 'Dúvidas? Responda a este e-mail ou escreva para {email}: uma pessoa responde.',
  repliesAndPhone: 'Dúvidas? Responda a este e-mail, escreva para {email} ou ligue para {phone}: uma pessoa responde.',
  website: 'Visitar {shop}',
}

export const standings: Messages['standings'] = {
  joined: '{list}; {next}',
  leavesNow: '{part, select, all {saindo agora} other {{units} saindo agora}}',
  leaving: '{part, select, all {em envio} other {{units} em envio}}',
  shipped: '{part, select, all {já enviamos} other {já enviamos {units}}}',
  shippedInstead:
    '{part, select, all {já enviamos, no todo ou em parte como {other}} other {já enviamos {units}, no todo ou em parte como {other}}}',
  ready: '{part, select, all {já separamos para você} other {já separamos {units} para você}}',
  waitsUntil: '{part, select, all {previsão até {date}} other {{units} com previsão até {date}}}',
  waits: '{part, select, all {ainda sem data} other {{units} ainda sem data}}',
  discontinued: '{part, select, all {fora de linha} other {{units} fora de linha}}',
  cancelled: '{part, select, all {já cancelamos} other {já cancelamos {units}}}',
  insteadOf: 'no lugar de {name}',
  queue: '{place}º lugar em uma fila de {of}',
}

export const labels: Messages['labels'] = {
  waitUntil: 'Esperar até {date}',
  wait: 'Continuar esperando',
  cancelAndGet: 'Cancelar e receber {amount} de volta',
  cancel: 'Cancelar o pedido, sem nenhuma cobrança',
  cancelRest: 'Cancelar o restante, sem nenhuma cobrança',
  swap: 'Receber {other} no lugar',
  split: 'Receber cada parte assim que estiver pronta, sem custo extra',
  splitFor: 'Receber cada parte assim que estiver pronta, por mais {price}',
  together: 'Receber tudo em um só pacote, quando tudo estiver aqui',
  page: 'Ver o pedido',
  track: 'Rastrear o pacote',
  howToPay: 'Ver como pagar',
  undo: 'Voltar atrás e manter o pedido',
  keep: 'Manter o pedido',
  buy: 'Ver {name}',
  unsubscribe: 'Não receber mais e-mails sobre este produto',
  preferences: 'Escolher com que frequência escrevemos',
}

export const texting: Messages['texting'] = {
  keywords: {
    WAIT: '{keyword} para continuar esperando',
    UNDO: '{keyword} para manter o pedido',
    REFUND: '{keyword} para cancelar',
    SWAP: '{keyword} para trocar',
    STATUS: '{keyword} para saber mais',
  },
  joined: '{list}, {next}',
  reply: 'Responda {keywords}.',
  stop: 'STOP encerra os SMS.',
  answerAt: 'Responda ou encerre os SMS aqui: {link}',
}
