import type { PageMessages } from '../../contract.ts'

export const status: PageMessages['status'] = {
  hold: 'Seu pedido está em pausa',
  holdSays: 'Alguém da nossa equipe está cuidando disso e vai escrever para você. Enquanto isso, nada é enviado.',
  shipping: 'Seu pedido está sendo preparado para o envio',
  shippingSays: 'Já temos tudo o que você esperava: {goods}.',
  waitingForDate: 'À espera de uma data',
  expected: 'Nossa previsão é enviar até {date}',
  noDate: 'Ninguém consegue nos dar uma data ainda. Avisamos você assim que houver uma.',
  stillToCome: 'Ainda falta chegar: {goods}.',
  brokenPromise: 'Antes, a data era {before}, e sentimos muito por não ter conseguido cumprir.',
  cancelled: 'Seu pedido está cancelado',
  restCancelled: 'O restante do seu pedido está cancelado',
  sentBack: 'Devolvemos {amount} na forma de pagamento usada na compra.',
  neverCharged: 'Nada foi cobrado de você por isso, e nada será.',
  returns: 'Algo errado? Escreva para {email} para devolver.',
  shipped: 'Seu pedido foi enviado',
  withCarrier: 'Está tudo com a transportadora.',
  substituteWithCarrier: 'O que você escolheu no lugar está com a transportadora.',
  complete: 'Seu pedido está concluído',
  completeSays: 'Uma parte foi enviada, e o restante está cancelado.',
  onItsWay: 'Seu pedido está a caminho',
  settling: 'Estamos enviando o que é seu por direito, e escrevemos quando estiver feito.',
}

export const choices: PageMessages['choices'] = {
  keep: 'Nada muda, e o que seguramos sai como planejado.',
  wait: 'Você mantém o pedido, e enviamos até {date}. Ainda dá para cancelar antes do envio.',
  waitNoDate: 'Avisamos você assim que houver uma data. Ainda dá para cancelar a qualquer momento antes do envio.',
  cancel:
    '{back, select, ' +
    'refund {Devolvemos {refund} em até {refundDays} dias úteis, na forma de pagamento usada na compra.} ' +
    'refundAndUncharged {Devolvemos {refund} em até {refundDays} dias úteis, e o restante, {uncharged}, não será cobrado.} ' +
    'restUncharged {O restante não será cobrado.} ' +
    'other {Nada será cobrado.}}',
  undoFor: 'Você pode voltar atrás durante {count, plural, one {# minuto} many {# de minutos} other {# minutos}}.',
  swap: 'Receber {other} no lugar de {name}',
  cheaper: 'Custa {amount} a menos por unidade.',
  split: 'O que está pronto sai primeiro, o restante vai depois.',
  together: 'Nada sai até que tudo esteja aqui. Não custa nada para você.',
}

export const forms: PageMessages['forms'] = {
  heading: 'O que você prefere?',
  legend: 'Suas opções',
  send: 'Enviar minha escolha',
  confirm: 'Confirmar minha escolha',
  undoHeading: 'Mudou de ideia?',
  undoUntil: 'Você pode desfazer o cancelamento até {time}; depois, ele é definitivo.',
  someHeading: 'Cancelar só uma parte',
  toCome: '({count} por chegar)',
  cancelThese: 'Cancelar estes itens',
  payment:
    'Vamos tentar de novo nos próximos dias. Para usar outro cartão ou outra forma de pagamento, escreva para {email}.',
  paymentBy:
    'Vamos tentar de novo nos próximos dias. Para usar outro cartão ou outra forma de pagamento, escreva para {email} até {date}.',
  lapsing:
    'Você não precisa fazer nada: vamos cobrar no seu cartão quando enviarmos. Se o cartão mudou, escreva para {email}.',
  parcelAgain: 'Você pode escolher de novo abaixo.',
  payOtherwise: 'Para pagar de outra forma, escreva para {email}.',
  paymentSubject: 'Pagamento do pedido {orderId}',
  preferences: 'Escolher com que frequência e por qual meio escrevemos',
  outdated: 'Um e-mail mais recente substituiu aquele que trouxe você até aqui. A situação agora é esta.',
}

export const goods: PageMessages['goods'] = {
  heading: 'Seus produtos',
  setAside: '{part, select, all {já separamos para você} other {já separamos {units} para você}}',
  cancelling: '{part, select, all {em cancelamento} other {{units} em cancelamento}}',
  youGet: 'você recebe {other} no lugar',
}

export const results: PageMessages['results'] = {
  undone: 'Feito: mantemos seu pedido. O cancelamento foi desfeito.',
  kept: 'Agradecemos. Mantemos seu pedido.',
  keptUntil: 'Agradecemos. Mantemos seu pedido e enviamos até {date}.',
  cancelled: 'Anotado: o que você cancelou não será enviado. Escrevemos sobre o seu dinheiro.',
  cancelling: 'Anotado: estamos cancelando {goods}.',
  swap: 'Anotado: você recebe o que escolheu no lugar. Escrevemos quando sair.',
  split: 'Anotado: cada parte sai assim que estiver pronta.',
  together: 'Anotado: tudo sai em um só pacote.',
}

export const refusals: PageMessages['refusals'] = {
  other: 'Essa opção não é mais possível. Nada mudou; a situação agora é esta.',
  'stale-offer':
    'A situação mudou enquanto esta página estava aberta, então não registramos sua escolha. A situação agora é esta; escolha de novo, por favor.',
  closed: 'Este pedido já terminou, então nada mudou. Veja o que aconteceu.',
  'with-carrier':
    'A transportadora já está com o seu pacote, então não dá mais para cancelar. Você pode devolver; escreva para nós e explicamos como.',
  'nothing-to-cancel': 'Não há mais nada em espera neste pedido, então não há o que cancelar.',
  'too-many-units': 'É mais do que ainda está em espera. Nada mudou; escolha de novo, por favor.',
  'cancel-pending': 'Há um cancelamento em andamento. Desfaça-o primeiro se quiser outra coisa.',
  'nothing-chosen': 'Escolha primeiro uma das respostas, por favor. Nada mudou.',
  'no-quantity': 'Diga quantos itens cancelar, por favor. Nada mudou.',
  'old-form': 'Esta página ficou aberta por muito tempo. Nada mudou; escolha mais uma vez, por favor.',
}
