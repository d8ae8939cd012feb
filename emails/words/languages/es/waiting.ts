import type { Messages } from '../../contract.ts'

export const firstNotice: Messages['firstNotice'] = {
  subject: '{name}: envío a más tardar el {date}',
  subjectPart: '{name}: {now} ahora, {later} a más tardar el {date}',
  subjectSomeNow: '{name}: parte ya, resto para el {date}',
  subjectNoDate: '{name}: en reposición, aún sin fecha',
  preheader: 'Envío a más tardar el {date}, o le devolvemos su dinero. Puede cancelar hasta el envío.',
  preheaderUncharged: 'Envío a más tardar el {date}, o no se cobra nunca. Puede cancelar hasta el envío.',
  heading: 'Enviamos su pedido a más tardar el {date}',
  headingPart: '{now, plural, one {# artículo sale} other {# artículos salen}} ahora, {later} a más tardar el {date}',
  headingSomeNow: 'Una parte sale ahora, el resto a más tardar el {date}',
  headingPartNoDate: 'Una parte de su pedido sale ahora; el resto aún no tiene fecha',
  headingNoDate: 'Su pedido está en espera, aún sin fecha',
  waits:
    '{goods} {units, plural, one {está} other {están}} en reposición: hoy no quedan existencias, pero ya vienen más en camino. Enviamos a más tardar el {date}.',
  waitsNoDate:
    '{goods} {units, plural, one {está} other {están}} en reposición: no quedan existencias, y todavía no sabemos cuándo llegarán más. Se lo diremos en cuanto lo sepamos.',
  thanks: 'Gracias por su pedido.',
  partShips: '{goods} {units, plural, one {sale} other {salen}} ahora.',
  sms: '{name} en reposición, envío a más tardar el {date}.',
  smsPart: 'de {name}, {now} {now, plural, one {sale} other {salen}} ahora, {later} a más tardar el {date}.',
  smsNoDate: '{name} en reposición, aún sin fecha.',
}

export const update: Messages['update'] = {
  subject: '{name}: sin cambios, para el {date}',
  subjectMoved: '{name}: ahora para el {date}',
  subjectNoDate: '{name}: todavía en espera, sin fecha',
  subjectSubstituteGone: '{name}: sustituto no disponible',
  preheader: 'Cómo va su pedido hoy y cuándo volvemos a escribirle.',
  heading: 'Sin cambios: enviamos su pedido a más tardar el {date}',
  headingMoved: 'Ahora enviamos su pedido a más tardar el {date}',
  headingNoDate: 'Todavía en espera, y todavía sin fecha',
  headingLostDate: 'Hoy no tenemos una fecha segura para usted',
  headingSubstituteGone: 'El sustituto no está disponible',
  subjectEnding: '{name}: último día, ahora el {date}',
  headingEnding: 'El último día de su espera es ahora el {date}',
  unchanged: 'Nada ha cambiado desde nuestro último mensaje: enviamos {goods} a más tardar el {date}.',
  moved: 'Ahora enviamos {goods} a más tardar el {date}; antes habíamos dicho el {before}.',
  found: 'Ya tenemos fecha: enviamos {goods} a más tardar el {date}.',
  noDate:
    '{goods} {units, plural, one {sigue} other {siguen}} de camino a nuestro almacén, y todavía no sabemos cuándo {units, plural, one {llegará} other {llegarán}}.',
  lostDate: 'Ya no podemos asegurar que enviaremos {goods} a más tardar el {before}, y todavía no tenemos otra fecha.',
  substituteGone:
    'El sustituto que eligió al final no está disponible, así que su pedido espera lo que encargó al principio. Lo sentimos.',
  ready: '{goods} ya {units, plural, one {está} other {están}} aquí, en reserva para usted.',
  nothingToDo: 'No tiene que hacer nada.',
  smsEnding: 'el último día de espera para {name} es ahora el {date}.',
  smsSubstituteGone: 'el sustituto al final no está disponible, mantenemos {name} en pedido para usted.',
  sms: 'nueva fecha para {name}, envío a más tardar el {date}.',
  smsUnchanged: 'sin cambios: {name}, envío a más tardar el {date}.',
  smsNoDate: 'seguimos sin fecha para {name}.',
  smsLostDate: 'ya no podemos prometer {name} para el {before}, y aún no hay otra fecha.',
  smsNext: 'Volvemos a escribirle a más tardar el {date}.',
}

export const goodNews: Messages['goodNews'] = {
  subject: '{name}: envío adelantado, para el {date}',
  preheader: 'Habíamos dicho el {before}. No tiene que hacer nada.',
  preheaderFirstDate: 'Ya hay una fecha. No tiene que hacer nada.',
  heading: 'Antes de lo prometido: a más tardar el {date}',
  headingFirstDate: 'Ya tenemos fecha: el {date}',
  earlier: 'Enviamos {goods} a más tardar el {date}, en lugar del {before}. No tiene que hacer nada.',
  firstDate: 'Enviamos {goods} a más tardar el {date}. No tiene que hacer nada.',
  smsFirstDate: 'ya hay fecha para {name}, envío a más tardar el {date}.',
  sms: 'buena noticia, enviamos {name} antes, a más tardar el {date}. No tiene que hacer nada.',
}
