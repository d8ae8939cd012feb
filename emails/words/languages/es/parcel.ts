import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const shippingSoon: Messages['shippingSoon'] = {
  subject: '{name}: ya en almacén, sale muy pronto',
  subjectBy: '{name}: ya aquí, envío para el {date}',
  preheader: 'Su último momento para cambiar de idea.',
  heading: 'Ya ha llegado: enviamos a más tardar el {date}',
  headingSoon: 'Ya ha llegado: su paquete sale pronto',
  ready: '{goods} ya {units, plural, one {está} other {están}} aquí, en reserva para usted y en preparación.',
  leaves: 'El transportista tendrá el paquete a más tardar el {date}.',
  charge: 'Cobramos {amount} cuando salga.',
  chargeRest: 'Cobramos el resto, {amount}, cuando salga.',
  paid: 'Ha pagado {amount}; no se cobrará nada más.',
  last: `Mientras el transportista no tenga el paquete, todavía puede cancelar: ${back}.`,
  waits: '{goods} {units, plural, one {sigue} other {siguen}} en espera.',
  sms: 'ya tenemos {name} en almacén, envío muy pronto.',
  smsBy: 'ya tenemos {name} en almacén, envío a más tardar el {date}.',
}

export const shipped: Messages['shipped'] = {
  subject: 'En camino: {name}',
  preheader: '{carrier} tiene su paquete.',
  preheaderNoCarrier: 'El transportista tiene su paquete.',
  preheaderRest: 'Y cuándo sale el resto.',
  heading: 'Su paquete está en camino',
  headingPart: 'Una parte de su pedido está en camino',
  parcel: 'En este paquete: {goods}.',
  carrier: 'Viaja con {carrier}.',
  tracking: 'Viaja con {carrier}, número de seguimiento {tracking}.',
  trackingOnly: 'Número de seguimiento: {tracking}.',
  rest: '{goods} {units, plural, one {sigue} other {siguen}} en espera: enviamos a más tardar el {date}.',
  restNoDate: '{goods} {units, plural, one {sigue} other {siguen}} en espera, y todavía no tenemos fecha.',
  charged: 'En total ha pagado {amount}.',
  returns: '¿Algo no está bien, o ha cambiado de idea? Responda a este mensaje y le decimos cómo hacer la devolución.',
  sms: 'su paquete está en camino, con {name}.',
}

export const paymentProblem: Messages['paymentProblem'] = {
  subject: '{name}: no se pudo hacer el pago',
  subjectLapsing: '{name}: vence la autorización de su banco',
  subjectParcel: 'Segundo paquete sin pagar: todo llega en uno',
  preheader: 'Qué pasa ahora y qué puede hacer.',
  preheaderLapsing: 'No tiene que hacer nada, salvo que haya cambiado de tarjeta.',
  preheaderParcel: 'No se ha cobrado nada, y nada más cambia.',
  heading: 'No se pudo hacer el pago',
  headingLapsing: 'La autorización de su banco está a punto de vencer',
  headingParcel: 'Su segundo paquete no está pagado',
  declined:
    'Intentamos cobrar {amount} por {goods}, y su banco lo rechazó. Suele ser una tarjeta vencida o un límite alcanzado.',
  lapsing:
    'La autorización de su banco por {amount} ({goods}) está a punto de vencer, como ocurre siempre a los pocos días. No se ha cobrado nada.',
  parcel:
    'Intentamos cobrar {amount} por un segundo paquete, y su banco lo rechazó. No se ha cobrado nada: su pedido sigue en un solo paquete y sale cuando esté completo.',
  again:
    'Lo intentamos de nuevo en los próximos días. Para usar otra tarjeta u otro medio de pago, responda a este mensaje.',
  againBy:
    'Lo intentamos de nuevo en los próximos días. Para usar otra tarjeta u otro medio de pago, responda a este mensaje a más tardar el {date}.',
  lapsingNext:
    'No tiene que hacer nada: cobramos en su tarjeta al enviar. Si ha cambiado de tarjeta, responda a este mensaje.',
  parcelNext: 'Para intentarlo de nuevo, elíjalo otra vez. Para pagar de otra manera, responda a este mensaje.',
  safe: 'Mientras tanto no se pierde nada: lo suyo sigue en reserva.',
  sms: 'no se pudo hacer el pago de {name}. Mientras tanto no se pierde nada.',
  smsLapsing: 'vence la autorización de su banco para {name}. No tiene que hacer nada, cobramos al enviar.',
  smsParcel: 'su segundo paquete ({amount}) no está pagado, todo llega en uno.',
  smsAct: 'Lo intentamos de nuevo en los próximos días.',
}

export const agentMessage: Messages['agentMessage'] = {
  subject: 'Un mensaje de {agent}, de {shop}',
  preheader: '{firstWords}',
  heading: '{agent} le escribe',
  by: '{agent}, {shop}',
  standing: 'Su pedido hoy',
  expected: 'Enviamos {goods} a más tardar el {date}.',
  noDate: '{goods} {units, plural, one {está} other {están}} en espera, aún sin fecha.',
  nothingWaits: 'Ya no hay nada en espera.',
  sms: '{agent} escribe: {firstWords}',
}
