import type { PageMessages } from '../../contract.ts'

export const waitingList: PageMessages['waitingList'] = {
  heading: 'Avísenme cuando vuelva a haber {name}',
  fold: 'Avísenme cuando vuelva a haber',
  address: 'Correo electrónico o número de móvil',
  promise:
    'Recibe un mensaje para confirmar, otro cuando vuelva a haber, y nada más. Con cualquiera de ellos puede darse de baja.',
  tellMe: 'Avísenme',
  noAddress:
    'Eso no es ni un correo electrónico ni un número de móvil. Escriba el número con el prefijo del país, como +12025550100.',
  asked: 'Un paso más',
  askedSays: 'Le hemos escrito: abra el mensaje y confirme. Si ya está en la lista, no hay que hacer nada más.',
  notThere: '¿Nada al cabo de unos minutos? Mire en el correo no deseado, o envíe el formulario otra vez.',
  canOrder: 'Ver lo que se puede pedir ahora',
  confirm: 'Confirme, por favor',
  shallWe: '¿Le avisamos cuando vuelva a haber {name}?',
  notYou: 'Si no fue usted quien lo pidió, cierre esta página: nadie volverá a escribirle.',
  onList: 'Está en la lista',
  onListSays:
    'Le escribimos una sola vez, cuando vuelva a haber {name}. Primero lo reciben quienes ya lo han pedido; después, quienes esperan, por orden de llegada.',
  leaveTitle: 'No recibir más estos mensajes',
  leaveHeading: '¿No recibir más mensajes sobre {name}?',
  forget: 'Le quitamos de la lista y olvidamos su dirección.',
  leave: 'No recibir más estos mensajes',
  left: 'Ya no está en la lista',
  leftSays: 'Nadie volverá a escribirle sobre esto, y su dirección queda olvidada.',
  served: 'Este enlace ya ha cumplido',
  servedSays: 'Ya ha tenido noticias nuestras o dejó la lista: ya no está en ella.',
  lateSays: 'Era válido durante unos días, y usted no está en la lista.',
  brokenMessage:
    'Puede que el enlace esté incompleto: algunos programas de correo cortan los enlaces largos. Inténtelo otra vez desde nuestro mensaje.',
  again: 'Pedir el aviso otra vez',
  tooManyTexts: 'Se han dejado demasiados números en una hora; con un correo electrónico sí funciona.',
  it: 'este producto',
}

export const storefront: PageMessages['storefront'] = {
  title: 'Pendiente de reposición',
  heading: 'Lo que puede pedir antes de que llegue',
  intro:
    'Cada fecha es el día en que enviaríamos a más tardar si pidiera hoy. Si cambia, le escribimos, y puede cancelar con reembolso total.',
  nothing: 'Ahora mismo no hay nada pendiente de reposición.',
  more: 'Más artículos pendientes de reposición',
  inStock: 'Disponible',
  outOfStock: 'Agotado',
  preorder: 'Aún no ha salido a la venta: envío a más tardar el {date}',
  noDate: 'Se puede pedir; le damos la fecha en cuanto la sepamos',
  shipsBy: 'Envío a más tardar el {date}',
  quota:
    '{count} de {of} en espera: encargamos al llegar a {of}. Si no se alcanza a más tardar el {by}, todo el mundo recupera su dinero.',
}
