import type { Messages } from '../../contract.ts'

export const lastChance: Messages['lastChance'] = {
  subject: '{name}: reembolsamos el {date}',
  subjectUncharged: '{name}: cancelamos el {date}',
  preheaderWait: 'Salvo que salga antes, o que prefiera esperar más.',
  preheader: 'Salvo que salga antes. No tiene que hacer nada.',
  heading: 'El {date}, reembolsamos lo que no haya salido',
  headingUncharged: 'El {date}, cancelamos lo que no haya salido',
  what: 'Todavía no hemos enviado {goods}. Si no hace nada y sigue siendo así el {date}, cancelamos ese día y le reembolsamos el importe total.',
  whatUncharged:
    'Todavía no hemos enviado {goods}. Si no hace nada y sigue siendo así el {date}, cancelamos ese día y no se hará ningún cargo en su tarjeta.',
  expected: 'Seguimos contando con enviar a más tardar el {date}.',
  expectedAfter: 'Contamos con enviar a más tardar el {date}, es decir, después de ese día.',
  notExpected: 'No tenemos ninguna fecha que podamos prometerle.',
  wait: 'Si prefiere esperar, díganoslo: en ese caso mantenemos su pedido hasta el {until}.',
  sms: 'si no hemos enviado {name} a más tardar el {date}, cancelamos y reembolsamos.',
  smsUncharged: 'si no hemos enviado {name} a más tardar el {date}, cancelamos sin cobrar nada.',
}

export const refunded: Messages['refunded'] = {
  subject: '{name}: le devolvemos {amount}',
  subjectUncharged: '{name}: cancelación, sin ningún cargo',
  preheader: 'A su medio de pago original. Le explicamos por qué y para cuándo.',
  preheaderUncharged: 'No se hará ningún cargo en su tarjeta. Le explicamos por qué.',
  heading: 'Le devolvemos {amount}',
  headingUncharged: 'Su pedido queda cancelado, y no se cobra nada',
  headingRestUncharged: 'El resto queda cancelado, y no se cobra',
  customer: 'Nos pidió cancelar {goods}, y ya está hecho.',
  silence:
    'No recibimos respuesta a nuestro mensaje sobre el retraso, así que hemos cancelado {goods}, como le dijimos.',
  ending:
    'No pudimos enviar {goods} a más tardar el {date}, el último día que le habíamos dado, así que hemos cancelado. Sentimos no haber podido enviarle lo que pidió.',
  discontinued:
    '{goods} ya no se {units, plural, one {fabrica} other {fabrican}} y no habrá más, así que hemos cancelado. Sentimos haber vendido lo que no podemos enviar.',
  quotaMissed: 'Para {goods} no se reunieron a tiempo pedidos suficientes, así que hemos cancelado, como le dijimos.',
  agent: 'Nuestro equipo ha cancelado {goods} por usted.',
  priceDifference:
    'Lo que le enviamos en su lugar cuesta menos, y la diferencia es suya. El resto de su pedido sigue como está.',
  goodwill: 'Nuestro equipo le ha devuelto parte de su dinero. El resto de su pedido sigue como está.',
  unusedParcel:
    'Había pagado un segundo paquete. No hizo falta, así que ese dinero vuelve a ser suyo. El resto de su pedido sigue como está.',
  amount:
    'Le devolvemos {amount} a su medio de pago original, a más tardar el {by}; su banco puede tardar unos días más en mostrarlo.',
  amountSoon:
    'Le devolvemos {amount} a su medio de pago original en un plazo de {refundDays} días hábiles; su banco puede tardar unos días más en mostrarlo.',
  notCharged: 'Su pedido queda cancelado y no se hará ningún cargo en su tarjeta.',
  restNotCharged: 'Esa parte de su pedido queda cancelada y no se hará ningún cargo en su tarjeta por ella.',
  alsoNotCharged: 'El resto, {amount}, no se cobrará nunca.',
  kept: 'Con esto, su pago queda en {amount}, por {goods}.',
  keptMoney: 'Con esto, su pago queda en {amount}.',
  waits: '{goods} {units, plural, one {sigue} other {siguen}} en espera.',
  due: 'Cobraremos {amount} cuando salga el resto.',
  nothingRemains: 'En este pedido no queda nada más por pagar, ni por su parte ni por la nuestra.',
  thanks: 'Gracias por su paciencia.',
  sms: 'hemos cancelado {name}. Le devolvemos {amount} a su medio de pago original, a más tardar el {by}.',
  smsSoon: 'hemos cancelado {name}. Le devolvemos {amount} a su medio de pago original.',
  smsGoodwill: 'le devolvemos {amount} a su medio de pago original.',
  smsUncharged: 'hemos cancelado {name} y no se hará ningún cargo en su tarjeta.',
}
