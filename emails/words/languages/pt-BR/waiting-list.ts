import type { Messages } from '../../contract.ts'

export const confirmWaiting: Messages['confirmWaiting'] = {
  subject: '{name}: quer um aviso quando chegar?',
  preheader: 'Confirme que foi você quem pediu, por favor.',
  heading: 'Quer receber um aviso?',
  asked:
    'Alguém, provavelmente você, pediu um aviso neste endereço para quando tivermos {name} em estoque. Se foi você, confirme, por favor.',
  once: 'Você recebe então um único e-mail, quando chegar, e nada mais.',
  otherwise:
    'Se não foi você, não faça nada: ninguém escreve de novo, e esquecemos seu endereço depois de {days, plural, one {# dia} many {# de dias} other {# dias}}.',
  confirm: 'Sim, quero o aviso',
  sms: 'quer um SMS quando tivermos {name} em estoque? Confirme, por favor:',
  smsOtherwise: 'Não foi você? Ignore.',
}

export const restocked: Messages['restocked'] = {
  subject: '{name} de volta ao estoque',
  preheader: 'Você pediu este aviso.',
  heading: '{name} de volta ao estoque',
  back: 'Você pediu um aviso para quando tivéssemos {name} de novo. Já temos, e enviamos na hora.',
  left: 'Hoje temos {count} em estoque; depois disso, ainda dá para encomendar.',
  once: 'Este é o único e-mail que você recebe sobre isso.',
  sms: '{name} de volta ao estoque, como você pediu para avisar:',
  smsOnce: 'Este é o único SMS sobre isso.',
}
