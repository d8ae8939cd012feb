import type { Messages } from '../../contract.ts'

const paidBack = 'em até {refundDays} dias úteis, na forma de pagamento usada na compra'

export const answerReceived: Messages['answerReceived'] = {
  subjectWait: '{name}: você espera até {date}',
  subjectWaitNoDate: '{name}: você continua esperando',
  subjectCancel: '{name}: seu cancelamento',
  subjectSwap: 'Sua troca: {name}',
  subjectSplit: '{name}: cada parte assim que estiver pronta',
  subjectTogether: '{name}: tudo em um só pacote',
  preheader: 'O que entendemos e o que acontece agora.',
  preheaderUndo: 'Você pode voltar atrás até {time}.',
  headingWait: 'Você espera até {date}',
  headingWaitNoDate: 'Você continua esperando',
  headingCancel: 'Estamos cancelando para você',
  headingSwap: 'Vamos enviar {other} no lugar',
  headingSplit: 'Você recebe cada parte assim que estiver pronta',
  headingTogether: 'Você recebe tudo em um só pacote',
  wait: 'Obrigado. Vamos enviar {goods} até {date}.',
  waitNoDate: 'Obrigado. Você continua esperando {goods}, e avisamos assim que houver uma data.',
  cancel: 'Você pediu para cancelar {goods}. Por enquanto, nada disso será enviado.',
  cancelUndo: 'Mudou de ideia? Você pode voltar atrás até {time}; depois disso, o cancelamento é definitivo.',
  cancelMoney:
    'Quando for definitivo, ' +
    '{back, select, ' +
    `refund {vamos devolver {refund} ${paidBack}} ` +
    `refundAndUncharged {vamos devolver {refund} ${paidBack}, e o restante, {uncharged}, não será cobrado} ` +
    'restUncharged {o restante do seu pedido não será cobrado no seu cartão} ' +
    'other {nada será cobrado no seu cartão}}.',
  cancelMoneyPart: `Quando for definitivo, vamos devolver o que você pagou por essa parte ${paidBack}.`,
  cancelMoneyPartUncharged: 'Quando for definitivo, nada será cobrado no seu cartão por essa parte.',
  cancelFinal: 'O cancelamento é definitivo, e em seguida vamos enviar um e-mail sobre o dinheiro.',
  subjectTooLate: '{name}: já com a transportadora',
  preheaderTooLate: 'Você ainda pode devolver.',
  headingTooLate: 'Seu pacote saiu antes do cancelamento',
  tooLate:
    'Você pediu para cancelar {goods}, mas a transportadora já está com o pacote e não temos como trazê-lo de volta. Sentimos muito.',
  tooLateReturn:
    'Você pode devolver: recuse o pacote na entrega ou responda a este e-mail. Explicamos como fazer e reembolsamos assim que ele chegar aqui.',
  smsTooLate: 'o pacote saiu antes do cancelamento: {name}. Você pode devolver.',
  subjectUnclear: '{name}: você quis cancelar?',
  preheaderUnclear: 'Nada sai antes de {time}.',
  headingUnclear: 'Você quis cancelar seu pedido?',
  unclearSms:
    'Seu SMS era uma palavra que encerra os nossos SMS, então você não recebe mais nenhum. Será que você também queria cancelar {goods}?',
  unclearEmail: 'Talvez você tenha pedido, na sua mensagem, para cancelarmos {goods}. Só você pode dizer.',
  unclearHeld: 'Nada sai antes de {time}. Se não tivermos resposta sua até lá, seu pedido continua como está.',
  smsUnclear: 'devemos cancelar {name}? Nada sai antes de {time}.',
  swap: 'Você escolheu {goods} no lugar de {name}. Vamos preparar tudo e avisar quando sair.',
  swapCheaper: 'No total, você paga {saved} a menos.',
  split: 'Você preferiu não esperar por um só pacote: o que está pronto sai primeiro, e depois vamos enviar {goods}.',
  splitPrice: 'O pacote extra custa {price}.',
  splitFree: 'O pacote extra não custa nada para você.',
  together: 'Você escolheu um só pacote: tudo sai junto, até {date}.',
  togetherNoDate: 'Você escolheu um só pacote: tudo sai junto, quando a última parte chegar aqui.',
  smsWait: 'anotado, vamos enviar {name} até {date}.',
  smsWaitNoDate: 'anotado, você continua esperando {name}.',
  smsCancel: 'estamos cancelando {name}.',
  smsUndo: 'Mudou de ideia? Volte atrás até {time}.',
  smsSwap: 'anotado, vamos enviar {name} no lugar.',
  smsSplit: 'anotado, {name}: cada parte sai assim que estiver pronta.',
  smsTogether: 'anotado, {name}: tudo em um só pacote, até {date}.',
  smsTogetherNoDate: 'anotado, {name}: tudo em um só pacote, quando tudo estiver aqui.',
}

export const substituteOffer: Messages['substituteOffer'] = {
  subject: '{name}: podemos enviar um substituto',
  subjectDiscontinued: '{name}: fora de linha, escolha um substituto',
  preheader: 'Se quiser, reservamos {other} para você. Você decide.',
  heading: 'Podemos enviar {other} no lugar',
  headingSeveral: 'Podemos enviar um substituto',
  still:
    'Ainda estamos esperando a chegada de {goods}. Oferecemos algo equivalente, que reservamos assim que você escolher. Só trocamos se você disser que sim.',
  never:
    'O fabricante não produz mais {name}, e não haverá reposição. Oferecemos algo equivalente, que reservamos assim que você escolher. Só trocamos se você disser que sim.',
  keeps: 'Se você não fizer nada, seu pedido continua como está.',
  actBy: 'Se você não escolher até {date}, cancelamos e devolvemos o valor integral.',
  actByUncharged: 'Se você não escolher até {date}, seu pedido será cancelado e nada será cobrado no seu cartão.',
  samePrice: 'O preço é o mesmo.',
  cheaper: 'Custa {price}, então você paga {saved} a menos no total.',
  different: 'O que muda: {difference}.',
  sms: 'no lugar de {name}, podemos enviar {other}.',
  smsActBy: 'Escolha até {date}; senão, vamos cancelar e reembolsar.',
}
