import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const answerReceived: Messages['answerReceived'] = {
  subjectWait: '{name}: espera hasta el {date}',
  subjectWaitNoDate: '{name}: sigue esperando',
  subjectCancel: '{name}: su cancelación',
  subjectSwap: 'Su cambio: {name}',
  subjectSplit: '{name}: envío por partes',
  subjectTogether: '{name}: envío en un solo paquete',
  preheader: 'Lo que hemos entendido, y lo que pasa ahora.',
  preheaderUndo: 'Puede dar marcha atrás hasta el {time}.',
  headingWait: 'Usted espera hasta el {date}',
  headingWaitNoDate: 'Usted sigue esperando',
  headingCancel: 'Tramitamos su cancelación',
  headingSwap: 'Enviamos {other} en su lugar',
  headingSplit: 'Recibe cada parte en cuanto esté lista',
  headingTogether: 'Recibe todo en un solo paquete',
  wait: 'Gracias. Enviamos {goods} a más tardar el {date}.',
  waitNoDate: 'Gracias. Sigue a la espera de {goods}, y le escribimos en cuanto haya una fecha.',
  cancel: 'Nos ha pedido cancelar {goods}. Mientras tanto, no enviamos nada de eso.',
  cancelUndo: '¿Ha cambiado de idea? Puede dar marcha atrás hasta el {time}; después, la cancelación es definitiva.',
  cancelMoney: `Cuando la cancelación sea definitiva, ${back}.`,
  cancelMoneyPart:
    'Cuando la cancelación sea definitiva, le devolvemos lo que pagó por esa parte a su medio de pago original en un plazo de {refundDays} días hábiles.',
  cancelMoneyPartUncharged:
    'Cuando la cancelación sea definitiva, no se hará ningún cargo en su tarjeta por esa parte.',
  cancelFinal: 'Es definitivo, y le escribiremos otro correo sobre el dinero.',
  subjectTooLate: '{name}: ya en manos del transportista',
  preheaderTooLate: 'Todavía puede devolver el paquete.',
  headingTooLate: 'Su paquete salió antes de que cancelara',
  tooLate:
    'Nos ha pedido cancelar {goods}, pero el transportista ya tiene el paquete y no podemos hacer que vuelva. Lo sentimos.',
  tooLateReturn:
    'Puede devolverlo: rechace el paquete en la entrega, o responda a este mensaje y le decimos cómo hacerlo. Le reembolsamos en cuanto esté aquí.',
  smsTooLate: 'el paquete salió antes de que cancelara ({name}). Puede devolverlo.',
  subjectUnclear: '{name}: ¿quería cancelar?',
  preheaderUnclear: 'No sale nada antes del {time}.',
  headingUnclear: '¿Quería cancelar su pedido?',
  unclearSms:
    'Su SMS era una palabra que pone fin a nuestros SMS, así que ya no recibirá más. ¿Quizá quería también que canceláramos {goods}?',
  unclearEmail: 'Quizá su mensaje pedía que canceláramos {goods}. Solo usted puede decirlo.',
  unclearHeld: 'No sale nada antes del {time}. Si no sabemos de usted hasta entonces, su pedido sigue como está.',
  smsUnclear: '¿cancelamos {name}? No sale nada antes del {time}.',
  swap: 'Ha elegido {goods} en lugar de {name}. Lo preparamos y le escribimos cuando salga.',
  swapCheaper: 'En total paga {saved} menos.',
  split:
    'Prefiere no esperar un solo paquete: lo que está listo sale primero, y {goods} {units, plural, one {va} other {van}} después.',
  splitPrice: 'El paquete adicional cuesta {price}.',
  splitFree: 'El paquete adicional no le cuesta nada.',
  together: 'Prefiere un solo paquete: todo sale junto, a más tardar el {date}.',
  togetherNoDate: 'Prefiere un solo paquete: todo sale junto, cuando llegue lo último.',
  smsWait: 'anotado, enviamos {name} a más tardar el {date}.',
  smsWaitNoDate: 'anotado, sigue a la espera de {name}.',
  smsCancel: 'estamos cancelando {name}.',
  smsUndo: '¿Ha cambiado de idea? Hay tiempo hasta el {time}.',
  smsSwap: 'anotado, enviamos {name} en su lugar.',
  smsSplit: 'anotado, {name}: cada parte sale en cuanto está lista.',
  smsTogether: 'anotado, {name}: todo en un solo paquete, a más tardar el {date}.',
  smsTogetherNoDate: 'anotado, {name}: todo en un solo paquete, cuando esté completo.',
}

export const substituteOffer: Messages['substituteOffer'] = {
  subject: '{name}: podemos enviarle otro artículo',
  subjectDiscontinued: '{name}: fuera de fabricación, elija otro',
  preheader: 'Si lo desea, le reservamos {other}. Usted decide.',
  heading: 'Podemos enviarle {other} en su lugar',
  headingSeveral: 'Podemos enviarle otra cosa en su lugar',
  still:
    '{goods} {units, plural, one {sigue} other {siguen}} en espera. Le ofrecemos algo equivalente, que le reservamos en cuanto lo elija. Solo hacemos el cambio si usted quiere.',
  never:
    'La fabricación de {name} ha terminado, y no habrá más. Le ofrecemos algo equivalente, que le reservamos en cuanto lo elija. Solo hacemos el cambio si usted quiere.',
  keeps: 'Si no hace nada, su pedido sigue como está.',
  actBy: 'Si no elige a más tardar el {date}, cancelamos y le reembolsamos el importe total.',
  actByUncharged:
    'Si no elige a más tardar el {date}, su pedido queda cancelado y no se hará ningún cargo en su tarjeta.',
  samePrice: 'A usted le cuesta lo mismo.',
  cheaper: 'Cuesta {price}, así que en total paga {saved} menos.',
  different: 'Lo que cambia: {difference}.',
  sms: 'en lugar de {name} podemos enviar {other}.',
  smsActBy: 'Elija a más tardar el {date}; si no, cancelamos y reembolsamos.',
}
