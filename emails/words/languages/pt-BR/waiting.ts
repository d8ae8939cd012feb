import type { Messages } from '../../contract.ts'

export const firstNotice: Messages['firstNotice'] = {
  subject: '{name}: envio até {date}',
  subjectPart: '{name}: {now} agora, {later} até {date}',
  subjectSomeNow: '{name}: parte agora, o resto até {date}',
  subjectNoDate: '{name}: aguardando reposição, sem data',
  preheader: 'Envio até {date}, ou seu dinheiro de volta. Você pode cancelar até o envio.',
  preheaderUncharged: 'Envio até {date}, ou nenhuma cobrança. Você pode cancelar até o envio.',
  heading: 'Vamos enviar seu pedido até {date}',
  headingPart: '{now} {now, plural, one {sai} many {saem} other {saem}} agora, {later} até {date}',
  headingSomeNow: 'Uma parte sai agora, o restante até {date}',
  headingPartNoDate: 'Uma parte do seu pedido sai agora; o restante ainda não tem data',
  headingNoDate: 'Seu pedido está em espera, ainda sem data',
  waits:
    'Estamos aguardando a reposição de {goods}: o estoque acabou, mas já vem mais a caminho. Vamos enviar até {date}.',
  waitsNoDate:
    'Estamos aguardando a reposição de {goods}: o estoque acabou, e ainda não sabemos quando chega mais. Assim que soubermos, avisamos você.',
  thanks: 'Obrigado pelo seu pedido.',
  partShips: 'Já estamos enviando {goods}.',
  sms: '{name}: aguardando reposição, envio até {date}.',
  smsPart: '{name}: {now} {now, plural, one {sai} many {saem} other {saem}} agora, {later} até {date}.',
  smsNoDate: '{name}: aguardando reposição, ainda sem data.',
}

export const update: Messages['update'] = {
  subject: '{name}: tudo igual, envio até {date}',
  subjectMoved: '{name}: nova data, envio até {date}',
  subjectNoDate: '{name}: em espera, ainda sem data',
  subjectSubstituteGone: '{name}: substituto indisponível',
  preheader: 'Como está seu pedido hoje e quando escrevemos de novo.',
  heading: 'Nada mudou: vamos enviar seu pedido até {date}',
  headingMoved: 'Nova data: vamos enviar seu pedido até {date}',
  headingNoDate: 'Ainda em espera, e ainda sem data',
  headingLostDate: 'Hoje não temos uma data certa para você',
  headingSubstituteGone: 'O substituto que você escolheu não está disponível',
  subjectEnding: '{name}: o último dia agora é {date}',
  headingEnding: 'O último dia da sua espera agora é {date}',
  unchanged: 'Nada mudou desde a nossa última mensagem: vamos enviar {goods} até {date}.',
  moved: 'Agora vamos enviar {goods} até {date}; antes, a data era {before}.',
  found: 'Agora temos uma data: vamos enviar {goods} até {date}.',
  noDate: 'Ainda estamos esperando a chegada de {goods} e não sabemos quando será.',
  lostDate: 'Não podemos mais garantir o envio de {goods} até {before}, e ainda não temos outra data.',
  substituteGone:
    'O substituto que você escolheu não está mais disponível, então seu pedido volta a esperar pelo que você pediu primeiro. Pedimos desculpas.',
  ready: 'Já temos {goods} aqui, com reserva em seu nome.',
  nothingToDo: 'Você não precisa fazer nada.',
  smsEnding: 'o último dia da sua espera agora é {date}: {name}.',
  smsSubstituteGone: 'o substituto não está mais disponível, então mantemos {name} no seu pedido.',
  sms: '{name}: nova data, envio até {date}.',
  smsUnchanged: 'sem mudanças: {name}, envio até {date}.',
  smsNoDate: 'ainda sem data para {name}.',
  smsLostDate: 'não podemos mais prometer {name} até {before}, e ainda não há outra data.',
  smsNext: 'Vamos escrever de novo até {date}.',
}

export const goodNews: Messages['goodNews'] = {
  subject: 'Antes do prometido: {name}, até {date}',
  preheader: 'A data era {before}. Você não precisa fazer nada.',
  preheaderFirstDate: 'Agora há uma data. Você não precisa fazer nada.',
  heading: 'Antes do prometido: até {date}',
  headingFirstDate: 'Temos uma data: {date}',
  earlier: 'Vamos enviar {goods} até {date}; antes, a data era {before}. Você não precisa fazer nada.',
  firstDate: 'Vamos enviar {goods} até {date}. Você não precisa fazer nada.',
  smsFirstDate: 'temos uma data, vamos enviar {name} até {date}.',
  sms: 'boa notícia, vamos enviar {name} mais cedo, até {date}. Não precisa fazer nada.',
}
