import type { PageMessages } from '../../contract.ts'

export const frame: PageMessages['frame'] = {
  skip: 'Ir al contenido',
  skipToOrder: 'Ir a su pedido',
  skipToChoices: 'Ir a sus opciones',
  person: '¿Alguna pregunta? Le contesta una persona: {email}.',
  personOrPhone: '¿Alguna pregunta? Le contesta una persona: {email} o {phone}.',
  notDone: 'No registrado: {label}',
}

export const plain: PageMessages['plain'] = {
  notFoundTitle: 'Página no encontrada',
  notFound: 'No hemos encontrado esta página',
  broken:
    'Puede que el enlace esté incompleto: algunos programas de correo cortan los enlaces largos. Inténtelo otra vez desde nuestro correo.',
  orWrite: 'O escriba a {email} con su número de pedido; así también puede cancelar.',
  expired: 'Este enlace ha caducado',
  expiredSays: 'Su pedido está a salvo. Abra el correo más reciente que le enviamos: su enlace funciona.',
  expiredWrite:
    'Para cancelar, o para cualquier otra cosa, escriba a {email}: le contesta una persona, y su mensaje cuenta desde el momento en que lo envía.',
  cancelSubject: 'Por favor, cancelen el pedido {orderId}',
  notDone: 'No registrado',
  didNotWork: 'No ha funcionado',
  tooFast: 'Ha sido demasiado rápido. Espere un minuto e inténtelo de nuevo; no ha cambiado nada.',
  tooMuch: 'Era más de lo que admite esta página. No ha cambiado nada.',
  failed: 'Algo ha fallado por nuestra parte. Inténtelo de nuevo dentro de un minuto, o escríbanos.',
  failedOrder:
    'Algo ha fallado por nuestra parte. Inténtelo de nuevo dentro de un minuto, o escríbanos: su pedido está a salvo.',
}
