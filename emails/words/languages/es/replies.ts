import type { Messages } from '../../contract.ts'

export const replies: Messages['replies'] = {
  statusBy: '{goods}: previsto para el {date} como muy tarde.',
  statusNoDate: '{goods}: todavía sin fecha. Le avisamos en cuanto la haya.',
  statusReady: '{goods}: listo, sale pronto.',
  statusHeld: '{goods}: retenido hasta que nos diga si lo cancelamos.',
  statusCancelling: 'estamos cancelando {goods}.',
  statusOver: 'ya no queda nada pendiente de su pedido.',
  changed: 'algo ha cambiado desde nuestro último SMS; por favor, elija de nuevo.',
  which: 'tiene varios pedidos: {orders}. Responda con la palabra y el número, por ejemplo {example}.',
  passedOn: 'gracias. Una persona lee su mensaje y le responde.',
  stopped: 'no recibirá más SMS. Lo importante le llega por correo. Responda START para recibirlos otra vez.',
  stoppedPhone:
    'no recibirá más SMS, y no tenemos otro modo de avisarle. Sobre su pedido, escriba a {email}. Responda START para recibirlos otra vez.',
  started: 'vuelve a recibir SMS sobre su pedido. Responda STOP para dejar de recibirlos.',
  help: 'solo escribimos sobre su pedido. ¿Preguntas? Escriba a {email}. STOP termina los SMS.',
  withCarrier: 'el transportista ya tiene su paquete y no se puede cancelar. Puede devolverlo.',
  cancelPending: 'hay una cancelación en curso. Responda {keyword} para retirarla.',
  notOffered: 'eso no es posible ahora mismo.',
  chooseSwap: 'elija aquí lo que quiere en su lugar:',
  unknownNumber: 'no conocemos ningún pedido abierto de este número. Escriba a {email}.',
}

export const passedOn: Messages['passedOn'] = {
  subject: 'Hemos recibido su mensaje',
  said: 'Gracias por su mensaje. Una persona de {shop} lo lee y le responde.',
}
