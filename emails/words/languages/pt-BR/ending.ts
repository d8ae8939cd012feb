import type { Messages } from '../../contract.ts'

export const lastChance: Messages['lastChance'] = {
  subject: '{name}: reembolso em {date}',
  subjectUncharged: '{name}: cancelamento em {date}',
  preheaderWait: 'A menos que saia antes, ou que você queira esperar mais.',
  preheader: 'A menos que saia antes. Você não precisa fazer nada.',
  heading: 'O que não sair até {date}, será reembolsado',
  headingUncharged: 'O que não sair até {date}, será cancelado',
  what: 'Ainda não enviamos {goods}. Se você não fizer nada e isso não mudar até {date}, cancelamos nesse dia e devolvemos o valor integral.',
  whatUncharged:
    'Ainda não enviamos {goods}. Se você não fizer nada e isso não mudar até {date}, cancelamos nesse dia e nada será cobrado no seu cartão.',
  expected: 'Nossa previsão continua a mesma: envio até {date}.',
  expectedAfter: 'Nossa previsão é de envio até {date}, ou seja, depois desse dia.',
  notExpected: 'Não temos uma data que possamos prometer.',
  wait: 'Se você preferir esperar, avise: mantemos seu pedido até {until}.',
  sms: 'se não enviarmos {name} até {date}, vamos cancelar e reembolsar.',
  smsUncharged: 'se não enviarmos {name} até {date}, vamos cancelar sem cobrança.',
}

const slowBank = 'seu banco pode levar mais alguns dias para mostrar o valor'

export const refunded: Messages['refunded'] = {
  subject: '{name}: você recebe {amount} de volta',
  subjectUncharged: '{name}: cancelamento sem cobrança',
  preheader: 'Na forma de pagamento usada na compra. Veja o motivo e o prazo.',
  preheaderUncharged: 'Nada será cobrado no seu cartão. Veja o motivo.',
  heading: 'Você recebe {amount} de volta',
  headingUncharged: 'Seu pedido está cancelado, e nada será cobrado',
  headingRestUncharged: 'O restante está cancelado e não será cobrado',
  customer: 'Você pediu para cancelar {goods}, e já cancelamos.',
  silence: 'Não tivemos resposta sua à mensagem sobre o atraso, então cancelamos {goods}, como havíamos avisado.',
  ending:
    'Não conseguimos enviar {goods} até {date}, o último dia que demos a você, e por isso cancelamos. Sentimos muito por não poder enviar o que você pediu.',
  discontinued:
    'Saiu de linha o que você pediu, {goods}, e não haverá reposição, então cancelamos. Sentimos muito por ter vendido o que não podemos enviar.',
  quotaMissed:
    'Não houve pedidos suficientes de {goods} dentro do prazo para encomendarmos a produção, então cancelamos, como havíamos avisado.',
  agent: 'Nossa equipe cancelou {goods} para você.',
  priceDifference:
    'O que vamos enviar no lugar custa menos, e a diferença é sua. O restante do seu pedido continua como está.',
  goodwill: 'Nossa equipe devolveu a você uma parte do seu dinheiro. O restante do seu pedido continua como está.',
  unusedParcel:
    'Você tinha pago por um segundo pacote. Ele não foi necessário, então esse dinheiro volta para você. O restante do seu pedido continua como está.',
  amount: `Vamos devolver {amount} na forma de pagamento usada na compra, no máximo até {by}; ${slowBank}.`,
  amountSoon: `Vamos devolver {amount} na forma de pagamento usada na compra em até {refundDays} dias úteis; ${slowBank}.`,
  notCharged: 'Seu pedido está cancelado, e nada será cobrado no seu cartão.',
  restNotCharged: 'Essa parte do seu pedido está cancelada, e esse valor não será cobrado no seu cartão.',
  alsoNotCharged: 'O restante, {amount}, não será cobrado.',
  kept: 'Com isso, o valor pago fica em {amount}, por {goods}.',
  keptMoney: 'Com isso, o valor pago fica em {amount}.',
  waits: 'Ainda falta enviar {goods}.',
  due: 'O valor de {amount} será cobrado quando o restante for enviado.',
  nothingRemains: 'Não fica mais nada em aberto neste pedido, nem para você nem para nós.',
  thanks: 'Obrigado pela sua paciência.',
  sms: 'cancelamos {name}. Vamos devolver {amount} na forma de pagamento usada na compra, no máximo até {by}.',
  smsSoon: 'cancelamos {name}. Vamos devolver {amount} na forma de pagamento usada na compra.',
  smsGoodwill: 'vamos devolver {amount} na forma de pagamento usada na compra.',
  smsUncharged: 'cancelamos {name}, e nada será cobrado no seu cartão.',
}
