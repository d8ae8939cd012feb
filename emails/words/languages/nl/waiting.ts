import type { Messages } from '../../contract.ts'

export const firstNotice: Messages['firstNotice'] = {
  subject: '{name}: verzending uiterlijk {date}',
  subjectPart: '{name}: {now} nu, {later} uiterlijk {date}',
  subjectSomeNow: '{name}: deel nu, rest uiterlijk {date}',
  subjectNoDate: '{name}: nabesteld, nog geen datum',
  preheader: 'Uiterlijk {date} verzonden, anders krijgt u uw geld terug. U kunt annuleren tot we verzenden.',
  preheaderUncharged:
    'Uiterlijk {date} verzonden, anders wordt er niets afgeschreven. U kunt annuleren tot we verzenden.',
  heading: 'We verzenden uw bestelling uiterlijk {date}',
  headingPart: '{now} {now, plural, one {wordt} other {worden}} nu verzonden, {later} uiterlijk {date}',
  headingSomeNow: 'Een deel verzenden we nu, de rest uiterlijk {date}',
  headingPartNoDate: 'Een deel verzenden we nu; voor de rest is er nog geen datum',
  headingNoDate: 'Uw bestelling wacht, nog zonder datum',
  waits:
    '{goods} {units, plural, one {is} other {zijn}} nabesteld: vandaag uitverkocht, en nieuwe voorraad is onderweg. We verzenden uiterlijk {date}.',
  waitsNoDate:
    '{goods} {units, plural, one {is} other {zijn}} nabesteld: uitverkocht, en we weten nog niet wanneer er nieuwe voorraad komt. Zodra we het weten, hoort u het van ons.',
  thanks: 'Bedankt voor uw bestelling.',
  partShips: 'We verzenden nu {goods}.',
  sms: '{name}: nabesteld, verzending uiterlijk {date}.',
  smsPart: '{name}: {now} {now, plural, one {wordt} other {worden}} nu verzonden, {later} uiterlijk {date}.',
  smsNoDate: '{name}: nabesteld, nog geen datum.',
}

export const update: Messages['update'] = {
  subject: '{name}: ongewijzigd, uiterlijk {date}',
  subjectMoved: '{name}: nu uiterlijk {date}',
  subjectNoDate: '{name}: nog steeds geen datum',
  subjectSubstituteGone: '{name}: vervanging niet leverbaar',
  preheader: 'Hoe uw bestelling er vandaag voor staat, en wanneer we weer schrijven.',
  heading: 'Ongewijzigd: we verzenden uw bestelling uiterlijk {date}',
  headingMoved: 'We verzenden uw bestelling nu uiterlijk {date}',
  headingNoDate: 'We wachten nog, en er is nog steeds geen datum',
  headingLostDate: 'Vandaag hebben we geen zekere datum voor u',
  headingSubstituteGone: 'Uw vervanging is niet leverbaar',
  subjectEnding: '{name}: laatste dag nu {date}',
  headingEnding: 'De laatste dag van uw wachttijd is nu {date}',
  unchanged: 'Sinds ons vorige bericht is er niets veranderd: we verzenden {goods} uiterlijk {date}.',
  moved: 'We verzenden {goods} nu uiterlijk {date}; eerder noemden we {before}.',
  found: 'Er is nu een datum: we verzenden {goods} uiterlijk {date}.',
  noDate:
    '{goods} {units, plural, one {is} other {zijn}} nog onderweg naar ons. Wanneer de levering aankomt, weten we nog niet.',
  lostDate:
    'We kunnen niet meer toezeggen dat we {goods} uiterlijk {before} verzenden, en we hebben nog geen andere datum.',
  substituteGone:
    'De vervanging die u koos, is toch niet leverbaar. Uw bestelling wacht daarom op wat u eerst had besteld. Dat spijt ons.',
  ready: '{goods} {units, plural, one {ligt} other {liggen}} hier al voor u klaar.',
  nothingToDo: 'U hoeft niets te doen.',
  smsEnding: 'de laatste dag van uw wachttijd is nu {date}: {name}.',
  smsSubstituteGone: 'de vervanging is toch niet leverbaar, uw bestelling blijft wachten: {name}.',
  sms: 'nieuwe datum voor {name}: verzending uiterlijk {date}.',
  smsUnchanged: 'geen verandering: {name}, verzending uiterlijk {date}.',
  smsNoDate: 'nog geen datum voor {name}.',
  smsLostDate: 'we kunnen {name} niet meer uiterlijk {before} toezeggen en hebben nog geen andere datum.',
  smsNext: 'We schrijven weer uiterlijk {date}.',
}

export const goodNews: Messages['goodNews'] = {
  subject: 'Eerder dan beloofd: {name}, uiterlijk {date}',
  preheader: 'Eerst noemden we {before}. U hoeft niets te doen.',
  preheaderFirstDate: 'Er is nu een datum. U hoeft niets te doen.',
  heading: 'Eerder dan beloofd: uiterlijk {date}',
  headingFirstDate: 'We hebben een datum: {date}',
  earlier: 'We verzenden {goods} uiterlijk {date} in plaats van {before}. U hoeft niets te doen.',
  firstDate: 'We verzenden {goods} uiterlijk {date}. U hoeft niets te doen.',
  smsFirstDate: 'er is een datum, we verzenden {name} uiterlijk {date}.',
  sms: 'goed nieuws, we verzenden {name} eerder, uiterlijk {date}. U hoeft niets te doen.',
}
