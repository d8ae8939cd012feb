import type { PageMessages } from '../../contract.ts'

export const preferences: PageMessages['preferences'] = {
  heading: 'Cómo le escribimos',
  always:
    'Elija lo que elija aquí, siempre recibe lo que debe saber: un primer correo por cada pedido, cada retraso con su derecho a cancelar, el último día de una espera, las respuestas a lo que nos diga y todo lo que afecte a su dinero.',
  saved: 'Guardado. Vale desde ahora para todos sus pedidos con nosotros.',
  unsubscribed: 'Hecho: no recibe más noticias periódicas. Lo que debe saber le sigue llegando.',
  'no-hours': 'No guardado: la última hora para los SMS debe ser posterior a la primera.',
  'old-form': 'No guardado: esta página llevaba demasiado tiempo abierta. Elija otra vez, por favor.',
  often: 'Con qué frecuencia',
  usual: 'Como siempre',
  usualSays: 'Un correo {days, plural, =1 {cada día} other {cada # días}} mientras espera, y siempre que algo cambie.',
  fewer: 'La mitad de veces',
  fewerSays: 'Un correo {days, plural, =1 {cada día} other {cada # días}}, y siempre que algo cambie.',
  changes: 'Solo novedades',
  changesSays: 'Ningún correo que solo diga que nada ha cambiado.',
  required: 'Solo lo que debo saber',
  requiredSays: 'Tampoco noticias de fechas mejores; la página de su pedido siempre las tiene.',
  byWhat: 'Por qué medio',
  both: 'Correo y SMS',
  bothSays: 'Todo por correo; un SMS breve junto a lo importante.',
  emailOnly: 'Solo correo',
  emailOnlySays: 'Un SMS solo si nuestro correo no le llega y debe saberlo.',
  texts: 'Horario de los SMS',
  from: 'desde las',
  until: 'hasta las',
  clock: 'según la hora de',
  home: 'mi domicilio y mi número',
  language: 'Idioma',
  weWriteIn: 'Le escribimos en',
  save: 'Guardar',
  back: 'Volver a su pedido',
}

export const unsubscribe: PageMessages['unsubscribe'] = {
  title: 'Dejar de recibir noticias periódicas',
  heading: '¿Dejar de recibir noticias periódicas?',
  says: 'Entonces recibe solo lo que debe saber: los retrasos con su derecho a cancelar, el último día de una espera, las respuestas a lo que nos diga, el envío y todo lo que afecte a su dinero.',
  stop: 'Dejar de recibir noticias periódicas',
  done: 'Ya no recibe noticias periódicas',
  doneSays: 'Vale para todos sus pedidos con nosotros. Lo que debe saber le sigue llegando.',
  change: 'Cambiar cómo le escribimos',
}
