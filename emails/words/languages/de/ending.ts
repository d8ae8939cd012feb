import type { Messages } from '../../contract.ts'

export const lastChance: Messages['lastChance'] = {
  subject: '{name}: wir erstatten am {date}',
  subjectUncharged: '{name}: wir stornieren am {date}',
  preheaderWait: 'Es sei denn, es geht vorher auf den Weg oder Sie möchten länger warten.',
  preheader: 'Es sei denn, es geht vorher auf den Weg. Sie brauchen nichts zu tun.',
  heading: 'Am {date} erstatten wir, was nicht verschickt ist',
  headingUncharged: 'Am {date} stornieren wir, was nicht verschickt ist',
  what: '{goods} {units, plural, one {ist} other {sind}} noch nicht verschickt. Wenn Sie nichts tun und das am {date} noch so ist, stornieren wir an diesem Tag und erstatten Ihnen den vollen Betrag.',
  whatUncharged:
    '{goods} {units, plural, one {ist} other {sind}} noch nicht verschickt. Wenn Sie nichts tun und das am {date} noch so ist, stornieren wir an diesem Tag, und es wird nichts abgebucht.',
  expected: 'Wir rechnen weiter damit, bis {date} zu verschicken.',
  expectedAfter: 'Wir rechnen damit, bis {date} zu verschicken, also erst nach diesem Tag.',
  notExpected: 'Wir haben keinen Termin, den wir Ihnen zusagen könnten.',
  wait: 'Wenn Sie lieber warten, sagen Sie es uns: Dann halten wir Ihre Bestellung bis {until}.',
  sms: 'falls wir {name} bis {date} nicht verschickt haben, stornieren und erstatten wir.',
  smsUncharged: 'falls wir {name} bis {date} nicht verschickt haben, stornieren wir ohne Abbuchung.',
}

export const refunded: Messages['refunded'] = {
  subject: '{name}: Sie bekommen {amount} zurück',
  subjectUncharged: '{name}: storniert, nicht abgebucht',
  preheader: 'Über Ihre ursprüngliche Zahlungsart. Hier steht, warum und bis wann.',
  preheaderUncharged: 'Es wird nichts abgebucht. Hier steht, warum.',
  heading: 'Sie bekommen {amount} zurück',
  headingUncharged: 'Ihre Bestellung ist storniert, und nichts wird abgebucht',
  headingRestUncharged: 'Der Rest ist storniert und wird nicht abgebucht',
  customer: 'Sie haben uns gebeten, {goods} zu stornieren, und das haben wir getan.',
  silence:
    'Auf unsere Nachricht über die Verzögerung haben wir nichts von Ihnen gehört. Deshalb haben wir {goods} storniert, wie angekündigt.',
  ending:
    'Wir konnten {goods} nicht bis {date} verschicken, dem letzten Tag, den wir Ihnen genannt hatten. Deshalb haben wir storniert. Es tut uns leid, dass wir nicht schicken konnten, was Sie bestellt haben.',
  discontinued:
    '{goods} {units, plural, one {wird} other {werden}} nicht mehr hergestellt, und es kommt kein Nachschub. Deshalb haben wir storniert. Es tut uns leid, dass wir verkauft haben, was wir nicht schicken können.',
  quotaMissed:
    'Für {goods} sind bis zum genannten Tag zu wenige Bestellungen eingegangen. Deshalb haben wir storniert, wie angekündigt.',
  agent: 'Unser Team hat {goods} für Sie storniert.',
  priceDifference:
    'Was wir Ihnen stattdessen schicken, kostet weniger, und der Unterschied gehört Ihnen. Der Rest Ihrer Bestellung bleibt, wie er ist.',
  goodwill: 'Unser Team hat Ihnen einen Teil Ihres Geldes zurückgegeben. Der Rest Ihrer Bestellung bleibt, wie er ist.',
  unusedParcel:
    'Sie hatten für ein zweites Paket bezahlt. Es war nicht nötig, also bekommen Sie dieses Geld zurück. Der Rest Ihrer Bestellung bleibt, wie er ist.',
  amount:
    '{amount} gehen über Ihre ursprüngliche Zahlungsart an Sie zurück, spätestens am {by}; bis Ihre Bank es anzeigt, können ein paar Tage mehr vergehen.',
  amountSoon:
    '{amount} gehen innerhalb von {refundDays} Werktagen über Ihre ursprüngliche Zahlungsart an Sie zurück; bis Ihre Bank es anzeigt, können ein paar Tage mehr vergehen.',
  notCharged: 'Ihre Bestellung ist storniert, und es wird nichts abgebucht.',
  restNotCharged: 'Dieser Teil Ihrer Bestellung ist storniert, und dafür wird nichts abgebucht.',
  alsoNotCharged: 'Die übrigen {amount} werden nie abgebucht.',
  kept: 'Damit bleiben {amount} bezahlt, für {goods}.',
  keptMoney: 'Damit bleiben {amount} bezahlt.',
  waits: '{goods} {units, plural, one {wartet} other {warten}} noch.',
  due: '{amount} buchen wir ab, wenn der Rest verschickt wird.',
  nothingRemains: 'Sonst ist bei dieser Bestellung nichts mehr offen, weder bei Ihnen noch bei uns.',
  thanks: 'Vielen Dank für Ihre Geduld.',
  sms: 'storniert: {name}. {amount} gehen über Ihre ursprüngliche Zahlungsart zurück, spätestens am {by}.',
  smsSoon: 'storniert: {name}. {amount} gehen über Ihre ursprüngliche Zahlungsart zurück.',
  smsGoodwill: '{amount} gehen über Ihre ursprüngliche Zahlungsart an Sie zurück.',
  smsUncharged: 'storniert: {name}. Es wird nichts abgebucht.',
}
