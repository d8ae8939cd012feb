import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const delay: Messages['delay'] = {
  subject: '{name}: retraso hasta el {date}',
  subjectNoDate: '{name}: retraso, aún sin fecha nueva',
  subjectAgain: '{name}: nuevo retraso, hasta el {date}',
  subjectAgainNoDate: '{name}: nuevo retraso, sin fecha',
  preheaderConsent: 'Puede esperar, o cancelar con reembolso total: {amount}.',
  preheaderConsentUncharged: 'Puede esperar, o cancelar sin que se le cobre nada.',
  preheaderCancel: 'Díganos si quiere esperar, a más tardar el {on}; si no, le reembolsamos.',
  preheaderCancelUncharged: 'Díganos si quiere esperar, a más tardar el {on}; si no, cancelamos sin cobrar nada.',
  heading: 'Su pedido se retrasa hasta el {date}',
  headingNoDate: 'Su pedido se retrasa, y no tenemos una fecha nueva',
  headingAgain: 'Su pedido se retrasa otra vez, hasta el {date}',
  headingAgainNoDate: 'Su pedido se retrasa otra vez, y no tenemos una fecha nueva',
  apology: 'Lo sentimos: no podremos enviar {goods} para el {before}.',
  apologyAgain: 'Lo sentimos de nuevo: no podremos enviar {goods} para el {before}.',
  apologyNoBefore: 'Lo sentimos: {goods} {units, plural, one {tardará} other {tardarán}} más de lo debido.',
  revised: 'La nueva fecha es el {date}.',
  noRevised: 'No podemos darle una fecha nueva.',
  noReason: 'El motivo: nuestro proveedor no ha hecho la entrega.',
  noReasonNoDate: 'El motivo: nuestro proveedor no ha hecho la entrega y no da ninguna fecha.',
  right: `Tiene derecho a cancelar, sin gasto alguno y con un reembolso total y rápido, con el enlace de abajo o respondiendo a este mensaje: ${back}.`,
  silenceConsent: 'Si no responde, entenderemos que acepta esperar hasta el {until}.',
  silenceConsentBy: 'Si no responde a más tardar el {on}, entenderemos que acepta esperar hasta el {until}.',
  silenceConsentNoDate: 'Si no responde, entenderemos que acepta esperar.',
  silenceCancel:
    'Salvo que acepte esperar, o que su pedido salga a más tardar el {on}, lo cancelamos ese día y le reembolsamos el importe total.',
  silenceCancelRest:
    'Salvo que acepte esperar, lo que no haya salido a más tardar el {on}, se cancela ese día y le reembolsamos su importe total.',
  silenceCancelUncharged:
    'Salvo que acepte esperar, o que su pedido salga a más tardar el {on}, se cancela ese día y no se hará ningún cargo en su tarjeta.',
  silenceCancelRestUncharged:
    'Salvo que acepte esperar, lo que no haya salido a más tardar el {on}, se cancela ese día y no se hará ningún cargo en su tarjeta por ello.',
  anyTime: 'Si espera, todavía podrá cancelar en cualquier momento antes del envío.',
  anyTimeUntil:
    'Si espera, mantenemos su pedido hasta el {date}, como máximo, y todavía podrá cancelar en cualquier momento antes del envío.',
  waitMoves: 'Si espera, mantenemos su pedido hasta el {date}, como máximo.',
  sms: 'lo sentimos, hay retraso con {name}, envío a más tardar el {date}.',
  smsNoDate: 'lo sentimos, hay retraso con {name}, aún sin fecha nueva.',
  smsSilenceConsent: 'Si no responde, acepta esperar.',
  smsSilenceCancel: 'Si no responde a más tardar el {on}, cancelamos y reembolsamos.',
  smsSilenceCancelUncharged: 'Si no responde a más tardar el {on}, cancelamos sin cobrar nada.',
}
