import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const shared: Messages['shared'] = {
  greeting: 'Hola, {person}:',
  greetingNobody: 'Hola:',
  quantity: '{quantity} × {name}',
  items: '{count} artículos',
  moreItems: '{count, plural, one {y # artículo más} other {y # artículos más}}, en la página de su pedido',
  yourOrder: 'su pedido',
  yourItem: 'su artículo',
  labelled: '{label}:',
  reason: 'El motivo: {reason}.',
  knownReasons: {
    'supplier-silent': 'nuestro proveedor no ha hecho la entrega y no da ninguna fecha',
    'supplier-late': 'nuestro proveedor no ha hecho la entrega a tiempo',
    'not-handed-over': 'todo está listo, pero el transportista aún no ha pasado a recogerlo',
  },

  paid: 'Ha pagado {taken}.',
  paidAndDue: 'Hasta ahora ha pagado {taken}; cobraremos {due} cuando salga el resto.',
  depositPaid: 'Ha pagado {taken} de anticipo; queda un pago de {due}, cuando salga el envío.',
  notCharged: 'No se le ha cobrado nada.',
  notChargedYet: 'Todavía no se le ha cobrado nada; cobraremos {due} cuando salga el envío.',

  mayCancel: `Puede cancelar hasta el envío: ${back}.`,
  mayCancelRest: `Puede cancelar lo que aún no ha salido: ${back}.`,
  mayCancelUncharged: 'Puede cancelar hasta el envío, y no se hará ningún cargo en su tarjeta.',
  mayCancelRestUncharged: 'Puede cancelar lo que aún no ha salido, y no se hará ningún cargo en su tarjeta por ello.',

  ending: 'Lo que no haya salido a más tardar el {date}, se cancela ese día y le reembolsamos su importe total.',
  endingUncharged: 'Lo que no haya salido a más tardar el {date}, se cancela ese día y no se cobrará nunca.',
  endingMoved: 'El último día de su espera es ahora el {date}; antes habíamos dicho el {before}.',
  nextLetter: 'Volvemos a escribirle a más tardar el {date}, con novedades o sin ellas.',
  queue: '{of, plural, =1 {Nadie más está esperando.} other {Su turno es el {place} de {of}.}}',

  thanksHeading: 'Gracias por su paciencia',
  thanks:
    'Un {percent} % de descuento en su próximo pedido, hasta {amount}, válido hasta el {until}. Es suyo, decida lo que decida.',
  code: 'Código: {code}',

  order: 'Pedido {orderId}',
  replies: '¿Alguna pregunta? Responda a este mensaje o escriba a {email}: le contesta una persona.',
  repliesAndPhone:
    '¿Alguna pregunta? Responda a este mensaje, escriba a {email} o llame al {phone}: le contesta una persona.',
  website: 'Ir a la web de {shop}',
}

export const standings: Messages['standings'] = {
  joined: '{list}, {next}',
  leavesNow:
    '{part, select, all {{units, plural, one {sale} other {salen}} ahora} other {{units, plural, one {# sale} other {# salen}} ahora}}',
  leaving: '{part, select, all {en proceso de envío} other {{units} en proceso de envío}}',
  shipped:
    '{part, select, all {{units, plural, one {ya ha salido} other {ya han salido}}} other {{units, plural, one {# ya ha salido} other {# ya han salido}}}}',
  shippedInstead:
    '{part, select, all {{units, plural, one {ya ha salido} other {ya han salido}}} other {{units, plural, one {# ya ha salido} other {# ya han salido}}}}, todo o en parte como {other}',
  ready: '{part, select, all {en reserva para usted} other {{units} en reserva para usted}}',
  waitsUntil:
    '{part, select, all {{units, plural, one {sale} other {salen}} a más tardar el {date}} other {{units, plural, one {# sale} other {# salen}} a más tardar el {date}}}',
  waits: '{part, select, all {en espera, aún sin fecha} other {{units} en espera, aún sin fecha}}',
  discontinued:
    '{part, select, all {ya no se {units, plural, one {fabrica} other {fabrican}}} other {{units, plural, one {# ya no se fabrica} other {# ya no se fabrican}}}}',
  cancelled:
    '{part, select, all {{units, plural, one {se ha cancelado} other {se han cancelado}}} other {{units, plural, one {se ha cancelado #} other {se han cancelado #}}}}',
  insteadOf: 'en lugar de {name}',
  queue: 'turno {place} de {of}',
}

export const labels: Messages['labels'] = {
  waitUntil: 'Esperar hasta el {date}',
  wait: 'Seguir esperando',
  cancelAndGet: 'Cancelar y recuperar {amount}',
  cancel: 'Cancelar el pedido, no se cobra nada',
  cancelRest: 'Cancelar el resto, no se cobra nada',
  swap: 'Recibir {other} en su lugar',
  split: 'Enviar cada parte en cuanto esté lista, sin pagar más',
  splitFor: 'Enviar cada parte en cuanto esté lista, por {price} más',
  together: 'Enviar todo en un solo paquete, cuando esté completo',
  page: 'Ver mi pedido',
  track: 'Seguir mi paquete',
  howToPay: 'Ver cómo pagar',
  undo: 'Al final, conservar mi pedido',
  keep: 'Conservar mi pedido',
  buy: 'Ver {name}',
  unsubscribe: 'No recibir más correos sobre este producto',
  preferences: 'Elegir con qué frecuencia le escribimos',
}

export const texting: Messages['texting'] = {
  keywords: {
    WAIT: '{keyword} para seguir',
    UNDO: '{keyword} para conservarlo',
    REFUND: '{keyword} para cancelar',
    SWAP: '{keyword} para cambiar',
    STATUS: '{keyword} para saber más',
  },
  joined: '{list}, {next}',
  reply: 'Responda {keywords}.',
  stop: 'STOP para no recibir SMS.',
  answerAt: 'Responda o deje de recibir SMS aquí: {link}',
}
