import type { PageMessages } from '../../contract.ts'

export const frame: PageMessages['frame'] = {
  skip: 'Ir para o conteúdo',
  skipToOrder: 'Ir para o seu pedido',
  skipToChoices: 'Ir para as suas opções',
  person: 'Dúvidas? Uma pessoa responde: {email}.',
  personOrPhone: 'Dúvidas? Uma pessoa responde: {email} ou {phone}.',
  notDone: 'Não registrado: {label}',
}

export const plain: PageMessages['plain'] = {
  notFoundTitle: 'Página não encontrada',
  notFound: 'Não encontramos esta página',
  broken:
    'O link pode estar incompleto: alguns programas de e-mail quebram links longos. Tente de novo pelo nosso e-mail.',
  orWrite: 'Ou escreva para {email} com o número do seu pedido; você também pode cancelar assim.',
  expired: 'Este link expirou',
  expiredSays: 'Seu pedido está seguro. Abra o e-mail mais recente que enviamos: o link dele funciona.',
  expiredWrite:
    'Para cancelar, ou para qualquer outra coisa, escreva para {email}: uma pessoa responde, e sua mensagem vale a partir do momento do envio.',
  cancelSubject: 'Por favor, cancelem o pedido {orderId}',
  notDone: 'Não registrado',
  didNotWork: 'Não deu certo',
  tooFast: 'Foi um pouco rápido demais. Espere um minuto e tente de novo; nada mudou.',
  tooMuch: 'Era mais do que esta página aceita. Nada mudou.',
  failed: 'Algo falhou do nosso lado. Tente de novo em um minuto, ou escreva para nós.',
  failedOrder: 'Algo falhou do nosso lado. Tente de novo em um minuto, ou escreva para nós: seu pedido está seguro.',
}
