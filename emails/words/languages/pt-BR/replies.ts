import type { Messages } from '../../contract.ts'

export const replies: Messages['replies'] = {
  statusBy: '{goods}: previsto até {date}.',
  statusNoDate: '{goods}: ainda sem data. Avisamos assim que houver uma.',
  statusReady: '{goods}: pronto, sai em breve.',
  statusHeld: '{goods}: retido até você dizer se devemos cancelar.',
  statusCancelling: 'estamos cancelando {goods}.',
  statusOver: 'não há mais nada pendente do seu pedido.',
  changed: 'algo mudou desde o nosso último SMS; escolha de novo, por favor.',
  which: 'você tem vários pedidos: {orders}. Responda com a palavra e o número, por exemplo {example}.',
  passedOn: 'obrigado. Uma pessoa lê a sua mensagem e responde.',
  stopped: 'você não recebe mais SMS. O que precisamos dizer vai por e-mail. Responda START para voltar a receber.',
  stoppedPhone:
    'você não recebe mais SMS, e não temos outro meio de avisar. Sobre o seu pedido, escreva para {email}. Responda START para voltar a receber.',
  started: 'você voltou a receber SMS sobre o seu pedido. Responda STOP para parar.',
  help: 'só escrevemos sobre o seu pedido. Dúvidas? Escreva para {email}. STOP encerra os SMS.',
  withCarrier: 'a transportadora já está com o pacote e não dá mais para cancelar. Você pode devolver.',
  cancelPending: 'há um cancelamento em andamento. Responda {keyword} para desfazer.',
  notOffered: 'isso não é possível agora.',
  chooseSwap: 'escolha aqui o que você quer no lugar:',
  unknownNumber: 'não conhecemos nenhum pedido aberto deste número. Escreva para {email}.',
}

export const passedOn: Messages['passedOn'] = {
  subject: 'Recebemos a sua mensagem',
  said: 'Obrigado pela sua mensagem. Uma pessoa da {shop} lê e responde.',
}
