import type { PageMessages } from '../../contract.ts'

export const status: PageMessages['status'] = {
  hold: 'Su pedido está en pausa',
  holdSays: 'Alguien de nuestro equipo lo está revisando y le escribirá. Mientras tanto, no sale nada.',
  shipping: 'Su pedido se está preparando para salir',
  shippingSays: 'Ya tenemos todo lo que esperaba: {goods}.',
  waitingForDate: 'A la espera de una fecha',
  expected: 'Esperamos enviar a más tardar el {date}',
  noDate: 'Nadie puede darnos todavía una fecha. Le escribimos en cuanto la haya.',
  stillToCome: 'Todavía falta: {goods}.',
  brokenPromise: 'Habíamos dicho el {before}, y sentimos no haber podido cumplirlo.',
  cancelled: 'Su pedido está cancelado',
  restCancelled: 'El resto de su pedido está cancelado',
  sentBack: 'Le hemos devuelto {amount} a su medio de pago original.',
  neverCharged: 'No se le ha cobrado nada por ello, y no se le cobrará.',
  returns: '¿Algo no está bien? Escriba a {email} para devolverlo.',
  shipped: 'Su pedido ha salido',
  withCarrier: 'El transportista lo tiene todo.',
  substituteWithCarrier: 'El transportista tiene lo que eligió en su lugar.',
  complete: 'Su pedido está completo',
  completeSays: 'Una parte ha salido, y el resto está cancelado.',
  onItsWay: 'Su pedido está en camino',
  settling: 'Le estamos enviando lo que le corresponde, y le escribimos cuando esté hecho.',
}

export const choices: PageMessages['choices'] = {
  keep: 'No cambia nada, y lo que habíamos retenido sale como estaba previsto.',
  wait: 'Conserva su pedido, y enviamos a más tardar el {date}. Puede cancelar igualmente antes del envío.',
  waitNoDate: 'Le escribimos en cuanto haya una fecha. Puede cancelar igualmente en cualquier momento antes del envío.',
  cancel:
    '{back, select, ' +
    'refund {Le devolvemos {refund} a su medio de pago original en un plazo de {refundDays} días hábiles.} ' +
    'refundAndUncharged {Le devolvemos {refund} en un plazo de {refundDays} días hábiles, y el resto, {uncharged}, no se cobrará nunca.} ' +
    'restUncharged {El resto no se cobrará.} ' +
    'other {No se cobrará nada.}}',
  undoFor: 'Puede dar marcha atrás durante {count, plural, one {# minuto} other {# minutos}}.',
  swap: 'Recibir {other} en lugar de {name}',
  cheaper: 'Le cuesta {amount} menos por unidad.',
  split: 'Lo que está listo sale primero, el resto va después.',
  together: 'No sale nada hasta que todo esté aquí. No le cuesta nada.',
}

export const forms: PageMessages['forms'] = {
  heading: '¿Qué prefiere?',
  legend: 'Sus opciones',
  send: 'Enviar mi elección',
  confirm: 'Confirmar mi elección',
  undoHeading: '¿Ha cambiado de idea?',
  undoUntil: 'Puede retirar la cancelación hasta el {time}; después, es definitiva.',
  someHeading: 'Cancelar solo una parte',
  toCome: '({count} por llegar)',
  cancelThese: 'Cancelar estos artículos',
  payment:
    'Lo intentamos de nuevo en los próximos días. Para usar otra tarjeta u otro medio de pago, escriba a {email}.',
  paymentBy:
    'Lo intentamos de nuevo en los próximos días. Para usar otra tarjeta u otro medio de pago, escriba a {email} a más tardar el {date}.',
  lapsing: 'No tiene que hacer nada: cobramos en su tarjeta al enviar. Si ha cambiado de tarjeta, escriba a {email}.',
  parcelAgain: 'Puede elegirlo de nuevo más abajo.',
  payOtherwise: 'Para pagar de otra manera, escriba a {email}.',
  paymentSubject: 'Pago del pedido {orderId}',
  preferences: 'Elegir con qué frecuencia y por qué medio le escribimos',
  outdated: 'Un correo más reciente ha sustituido al que le ha traído aquí. Así están las cosas ahora.',
}

export const goods: PageMessages['goods'] = {
  heading: 'Sus artículos',
  setAside: '{part, select, all {en reserva para usted} other {{units} en reserva para usted}}',
  cancelling: '{part, select, all {en proceso de cancelación} other {{units} en proceso de cancelación}}',
  youGet: 'recibe {other} en su lugar',
}

export const results: PageMessages['results'] = {
  undone: 'Hecho: conservamos su pedido. La cancelación queda retirada.',
  kept: 'Gracias. Conservamos su pedido.',
  keptUntil: 'Gracias. Conservamos su pedido y enviamos a más tardar el {date}.',
  cancelled: 'Anotado: lo que ha cancelado no se enviará. Le escribimos sobre su dinero.',
  cancelling: 'Anotado: cancelamos {goods}.',
  swap: 'Anotado: recibe lo que ha elegido en su lugar. Le escribimos cuando salga.',
  split: 'Anotado: cada parte sale en cuanto esté lista.',
  together: 'Anotado: todo sale en un solo paquete.',
}

export const refusals: PageMessages['refusals'] = {
  other: 'Esta opción ya no es posible. No ha cambiado nada; así están las cosas ahora.',
  'stale-offer':
    'La situación cambió mientras esta página estaba abierta, así que no hemos registrado su elección. Así están las cosas ahora; elija otra vez, por favor.',
  closed: 'Este pedido ya ha terminado, así que no ha cambiado nada. Esto es lo que pasó.',
  'with-carrier':
    'El transportista ya tiene su paquete, así que ya no se puede cancelar. Puede devolverlo; escríbanos y le decimos cómo.',
  'nothing-to-cancel': 'En este pedido ya no queda nada en espera, así que no hay nada que cancelar.',
  'too-many-units': 'Es más de lo que sigue en espera. No ha cambiado nada; elija otra vez, por favor.',
  'cancel-pending': 'Hay una cancelación en curso. Retírela primero si prefiere otra cosa.',
  'nothing-chosen': 'Elija primero una de las respuestas, por favor. No ha cambiado nada.',
  'no-quantity': 'Indique cuántas unidades quiere cancelar, por favor. No ha cambiado nada.',
  'old-form': 'Esta página llevaba mucho tiempo abierta. No ha cambiado nada; elija una vez más, por favor.',
}
