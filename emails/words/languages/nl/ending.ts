import type { Messages } from '../../contract.ts'

export const lastChance: Messages['lastChance'] = {
  subject: '{name}: op {date} betalen we terug',
  subjectUncharged: '{name}: op {date} annuleren we',
  preheaderWait: 'Tenzij we eerder verzenden, of u langer wilt wachten.',
  preheader: 'Tenzij we eerder verzenden. U hoeft niets te doen.',
  heading: 'Op {date} betalen we terug wat niet is verzonden',
  headingUncharged: 'Op {date} annuleren we wat niet is verzonden',
  what: '{goods} {units, plural, one {is} other {zijn}} nog niet verzonden. Als u niets doet en dat op {date} nog zo is, annuleren we uw bestelling die dag en betalen we u het volledige bedrag terug.',
  whatUncharged:
    '{goods} {units, plural, one {is} other {zijn}} nog niet verzonden. Als u niets doet en dat op {date} nog zo is, annuleren we uw bestelling die dag en wordt er niets van uw kaart afgeschreven.',
  expected: 'We verwachten nog steeds uiterlijk {date} te verzenden.',
  expectedAfter: 'We verwachten uiterlijk {date} te verzenden, en dat is na die dag.',
  notExpected: 'We hebben geen datum die we u kunnen beloven.',
  wait: 'Wacht u liever? Laat het ons weten: dan houden we uw bestelling tot en met {until} open.',
  sms: 'als we {name} op {date} nog niet hebben verzonden, annuleren we en betalen we terug.',
  smsUncharged: 'als we {name} op {date} nog niet hebben verzonden, annuleren we, zonder afschrijving.',
}

export const refunded: Messages['refunded'] = {
  subject: '{name}: u krijgt {amount} terug',
  subjectUncharged: '{name}: geannuleerd, niets afgeschreven',
  preheader: 'Via uw oorspronkelijke betaalmethode. Hier leest u waarom, en wanneer.',
  preheaderUncharged: 'Er wordt niets van uw kaart afgeschreven. Hier leest u waarom.',
  heading: 'U krijgt {amount} terug',
  headingUncharged: 'Uw bestelling is geannuleerd, en er wordt niets afgeschreven',
  headingRestUncharged: 'De rest is geannuleerd en wordt niet afgeschreven',
  customer: 'U vroeg ons {goods} te annuleren, en dat hebben we gedaan.',
  silence:
    'Na onze e-mail over de vertraging hebben we niets van u gehoord. Daarom hebben we {goods} geannuleerd, zoals aangekondigd.',
  ending:
    'Het is niet gelukt om {goods} uiterlijk {date} te verzenden, de laatste dag die we u hadden genoemd. Daarom hebben we geannuleerd. Het spijt ons dat we niet konden sturen wat u had besteld.',
  discontinued:
    '{goods} {units, plural, one {wordt} other {worden}} niet meer gemaakt, en er komt geen nieuwe voorraad. Daarom hebben we geannuleerd. Het spijt ons dat we hebben verkocht wat we niet kunnen sturen.',
  quotaMissed:
    'Voor {goods} kwamen er niet op tijd genoeg bestellingen binnen om de productie te starten. Daarom hebben we geannuleerd, zoals aangekondigd.',
  agent: 'Ons team heeft {goods} voor u geannuleerd.',
  priceDifference:
    'Wat we u in plaats daarvan sturen, kost minder, en het verschil is voor u. De rest van uw bestelling blijft zoals die is.',
  goodwill: 'Ons team heeft u een deel van uw geld teruggegeven. De rest van uw bestelling blijft zoals die is.',
  unusedParcel:
    'U had voor een tweede pakket betaald. Dat was niet nodig, dus u krijgt dat geld terug. De rest van uw bestelling blijft zoals die is.',
  amount:
    'We betalen {amount} terug via uw oorspronkelijke betaalmethode, uiterlijk {by}; het kan een paar dagen langer duren voordat uw bank het laat zien.',
  amountSoon:
    'We betalen {amount} binnen {refundDays} werkdagen terug via uw oorspronkelijke betaalmethode; het kan een paar dagen langer duren voordat uw bank het laat zien.',
  notCharged: 'Uw bestelling is geannuleerd en er wordt niets van uw kaart afgeschreven.',
  restNotCharged: 'Dat deel van uw bestelling is geannuleerd en daarvoor wordt niets van uw kaart afgeschreven.',
  alsoNotCharged: 'De overige {amount} wordt nooit afgeschreven.',
  kept: 'Daarmee hebt u in totaal {amount} betaald, voor {goods}.',
  keptMoney: 'Daarmee hebt u in totaal {amount} betaald.',
  waits: 'U wacht nog op {goods}.',
  due: '{amount} schrijven we af wanneer we de rest verzenden.',
  nothingRemains: 'Verder staat er voor deze bestelling niets meer open, niet bij u en niet bij ons.',
  thanks: 'Bedankt voor uw geduld.',
  sms: 'we hebben {name} geannuleerd. {amount} komt uiterlijk {by} terug via uw oorspronkelijke betaalmethode.',
  smsSoon: 'we hebben {name} geannuleerd. {amount} komt terug via uw oorspronkelijke betaalmethode.',
  smsGoodwill: '{amount} komt terug via uw oorspronkelijke betaalmethode.',
  smsUncharged: 'we hebben {name} geannuleerd. Er wordt niets van uw kaart afgeschreven.',
}
