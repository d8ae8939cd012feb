import type { Messages } from '../../contract.ts'

export const confirmWaiting: Messages['confirmWaiting'] = {
  subject: '{name}: ¿le avisamos cuando vuelva a haber?',
  preheader: 'Confirme, por favor, que nos lo pidió usted.',
  heading: '¿Le avisamos?',
  asked:
    'Alguien, probablemente usted, nos pidió que escribiéramos a esta dirección cuando volvamos a tener {name}. Si fue usted, confírmelo, por favor.',
  once: 'Recibirá entonces un solo correo, cuando llegue el momento, y nada más.',
  otherwise:
    'Si no fue usted, no haga nada: nadie volverá a escribirle, y olvidamos su dirección a los {days, plural, one {# día} other {# días}}.',
  confirm: 'Sí, avísenme',
  sms: '¿le avisamos cuando volvamos a tener {name}? Confirme, por favor:',
  smsOtherwise: '¿No fue usted? No haga nada.',
}

export const restocked: Messages['restocked'] = {
  subject: 'De vuelta en la tienda: {name}',
  preheader: 'Nos pidió que le avisáramos.',
  heading: 'De vuelta en la tienda: {name}',
  back: 'Nos pidió que le avisáramos cuando volviéramos a tener {name}. Ya ha llegado, y enviamos enseguida.',
  left: 'Hoy tenemos {count}; después se podrá seguir encargando.',
  once: 'Es el único correo que recibirá sobre esto.',
  sms: 'ya tenemos otra vez {name}, como nos pidió:',
  smsOnce: 'Es el único SMS sobre esto.',
}
