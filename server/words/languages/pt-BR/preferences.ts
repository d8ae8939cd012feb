import type { PageMessages } from '../../contract.ts'

export const preferences: PageMessages['preferences'] = {
  heading: 'Como escrevemos para você',
  always:
    'Seja qual for a sua escolha aqui, você sempre recebe o que precisa saber: um primeiro e-mail para cada pedido, cada atraso com o seu direito de cancelar, o último dia de uma espera, as respostas ao que você nos diz e tudo sobre o seu dinheiro.',
  saved: 'Salvo. Vale a partir de agora para todos os seus pedidos conosco.',
  unsubscribed: 'Feito: você não recebe mais notícias regulares. O que você precisa saber continua chegando.',
  'no-hours': 'Não foi salvo: a última hora para SMS precisa vir depois da primeira.',
  'old-form': 'Não foi salvo: esta página ficou aberta por tempo demais. Escolha de novo, por favor.',
  often: 'Com que frequência',
  usual: 'Como sempre',
  usualSays: 'Um e-mail {days, plural, =1 {por dia} other {a cada # dias}} durante a espera, e sempre que algo mudar.',
  fewer: 'Metade das vezes',
  fewerSays: 'Um e-mail {days, plural, =1 {por dia} other {a cada # dias}}, e sempre que algo mudar.',
  changes: 'Só novidades',
  changesSays: 'Nenhum e-mail que só diga que nada mudou.',
  required: 'Só o que preciso saber',
  requiredSays: 'Nem notícias de datas melhores; a página do seu pedido sempre mostra todas.',
  byWhat: 'Por qual meio',
  both: 'E-mail e SMS',
  bothSays: 'Tudo por e-mail; um SMS curto junto do que é importante.',
  emailOnly: 'Só e-mail',
  emailOnlySays: 'Um SMS só se o nosso e-mail não chegar e você precisar saber.',
  texts: 'Horário dos SMS',
  from: 'das',
  until: 'às',
  clock: 'pelo horário de',
  home: 'minha casa e meu número',
  language: 'Idioma',
  weWriteIn: 'Escrevemos para você em',
  save: 'Salvar',
  back: 'Voltar ao seu pedido',
}

export const unsubscribe: PageMessages['unsubscribe'] = {
  title: 'Parar as notícias regulares',
  heading: 'Parar as notícias regulares?',
  says: 'Você passa a receber só o que precisa saber: atrasos com o seu direito de cancelar, o último dia de uma espera, as respostas ao que você nos diz, o envio e tudo sobre o seu dinheiro.',
  stop: 'Parar as notícias regulares',
  done: 'As notícias regulares pararam',
  doneSays: 'Vale para todos os seus pedidos conosco. O que você precisa saber continua chegando.',
  change: 'Mudar como escrevemos para você',
}
