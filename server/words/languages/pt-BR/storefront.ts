import type { PageMessages } from '../../contract.ts'

export const waitingList: PageMessages['waitingList'] = {
  heading: 'Quero um aviso quando houver {name} em estoque',
  fold: 'Quero um aviso quando voltar ao estoque',
  address: 'E-mail ou número de celular',
  promise:
    'Você recebe uma mensagem para confirmar, outra quando voltar ao estoque, e nada mais. Por qualquer uma delas você pode sair da lista.',
  tellMe: 'Quero o aviso',
  noAddress: 'Isso não é um e-mail nem um número de celular. Escreva o número com o código do país, como +12025550100.',
  asked: 'Só mais um passo',
  askedSays: 'Escrevemos para você: abra a mensagem e confirme. Se você já está na lista, não há mais nada a fazer.',
  notThere: 'Nada depois de alguns minutos? Veja na caixa de spam, ou envie o formulário de novo.',
  canOrder: 'Ver o que dá para encomendar agora',
  confirm: 'Confirme, por favor',
  shallWe: 'Quer um aviso quando tivermos {name} em estoque?',
  notYou: 'Se não foi você quem pediu, feche esta página: ninguém escreve de novo.',
  onList: 'Você está na lista',
  onListSays:
    'Escrevemos uma única vez, quando tivermos {name} em estoque. Primeiro recebe quem já encomendou; depois, quem espera, por ordem de chegada.',
  leaveTitle: 'Não receber mais estas mensagens',
  leaveHeading: 'Não receber mais mensagens sobre {name}?',
  forget: 'Tiramos você da lista e esquecemos seu endereço.',
  leave: 'Não receber mais estas mensagens',
  left: 'Você não está mais na lista',
  leftSays: 'Ninguém escreve mais para você sobre isso, e seu endereço foi esquecido.',
  served: 'Este link já cumpriu seu papel',
  servedSays: 'Você já teve notícias nossas ou saiu da lista: não está mais nela.',
  lateSays: 'Ele valia por alguns dias, e você não está na lista.',
  brokenMessage:
    'O link pode estar incompleto: alguns programas de e-mail quebram links longos. Tente de novo pela nossa mensagem.',
  again: 'Pedir o aviso de novo',
  tooManyTexts: 'Muitos números foram deixados em uma hora; com um e-mail funciona.',
  it: 'este produto',
}

export const storefront: PageMessages['storefront'] = {
  title: 'Aguardando reposição',
  heading: 'O que você pode encomendar antes de chegar',
  intro:
    'Cada data é o dia até o qual enviaríamos se você pedisse hoje. Se ela mudar, escrevemos para você, e você pode cancelar com reembolso integral.',
  nothing: 'No momento, nada está aguardando reposição.',
  more: 'Mais itens aguardando reposição',
  inStock: 'Em estoque',
  outOfStock: 'Esgotado',
  preorder: 'Ainda não lançado: envio até {date}',
  noDate: 'Dá para encomendar; informamos a data assim que soubermos',
  shipsBy: 'Envio até {date}',
  quota:
    '{count} de {of} em espera: encomendamos quando chegar a {of}. Se isso não acontecer até {by}, todos recebem o dinheiro de volta.',
}
