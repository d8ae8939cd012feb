import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const answerReceived: Messages['answerReceived'] = {
  subjectWait: '{name}: u wacht tot {date}',
  subjectWaitNoDate: '{name}: u blijft wachten',
  subjectCancel: '{name}: uw annulering',
  subjectSwap: 'Uw ruil: {name}',
  subjectSplit: '{name}: elk deel zodra het klaar is',
  subjectTogether: '{name}: alles in één pakket',
  preheader: 'Wat we hebben begrepen, en hoe het verdergaat.',
  preheaderUndo: 'U kunt dit terugdraaien tot {time}.',
  headingWait: 'U wacht tot {date}',
  headingWaitNoDate: 'U blijft wachten',
  headingCancel: 'We annuleren voor u',
  headingSwap: 'We sturen in plaats daarvan {other}',
  headingSplit: 'U krijgt elk deel zodra het klaar is',
  headingTogether: 'U krijgt alles in één pakket',
  wait: 'Dank u wel. We verzenden {goods} uiterlijk {date}.',
  waitNoDate: 'Dank u wel. U blijft wachten op {goods}, en u hoort het van ons zodra er een datum is.',
  cancel: 'U vroeg ons {goods} te annuleren. Intussen verzenden we daar niets van.',
  cancelUndo: 'Van gedachten veranderd? Tot {time} kunt u dit terugdraaien; daarna is de annulering definitief.',
  cancelMoney: `Zodra dat definitief is, ${back}.`,
  cancelMoneyPart:
    'Zodra dat definitief is, betalen we wat u ervoor hebt betaald binnen {refundDays} werkdagen terug via uw oorspronkelijke betaalmethode.',
  cancelMoneyPartUncharged: 'Zodra dat definitief is, wordt daarvoor niets van uw kaart afgeschreven.',
  cancelFinal: 'Dit is definitief; over het geld krijgt u nog een e-mail.',
  subjectTooLate: '{name}: al bij de vervoerder',
  preheaderTooLate: 'U kunt het nog terugsturen.',
  headingTooLate: 'Uw pakket was al weg toen u annuleerde',
  tooLate:
    'U vroeg ons {goods} te annuleren, maar de vervoerder heeft het pakket al en we kunnen het niet terughalen. Dat spijt ons.',
  tooLateReturn:
    'U kunt het terugsturen: weiger het pakket aan de deur, of antwoord op deze e-mail en we vertellen u hoe. Zodra het hier is, krijgt u uw geld terug.',
  smsTooLate: 'het pakket was al weg toen u annuleerde: {name}. U kunt het terugsturen.',
  subjectUnclear: '{name}: wilde u annuleren?',
  preheaderUnclear: 'Tot {time} verzenden we niets.',
  headingUnclear: 'Wilde u uw bestelling annuleren?',
  unclearSms:
    'Uw sms was een woord waarmee u onze sms stopzet, dus u krijgt er geen meer. Misschien wilde u ook dat we {goods} annuleren?',
  unclearEmail: 'Uw bericht kan betekenen dat we {goods} moeten annuleren. Alleen u kunt dat zeggen.',
  unclearHeld: 'Tot {time} verzenden we niets. Horen we tot dan niets van u, dan blijft uw bestelling zoals die is.',
  smsUnclear: 'moeten we {name} annuleren? Tot {time} verzenden we niets.',
  swap: 'U koos {goods} in plaats van {name}. We maken alles klaar en schrijven u zodra het weggaat.',
  swapCheaper: 'U betaalt in totaal {saved} minder.',
  split:
    'U koos ervoor niet op één pakket te wachten: wat klaar is, gaat eerst weg, en daarna {units, plural, one {volgt} other {volgen}} {goods}.',
  splitPrice: 'Het extra pakket kost {price}.',
  splitFree: 'Het extra pakket kost u niets.',
  together: 'U koos één pakket: alles gaat samen weg, uiterlijk {date}.',
  togetherNoDate: 'U koos één pakket: alles gaat samen weg, zodra het laatste hier is.',
  smsWait: 'genoteerd, we verzenden {name} uiterlijk {date}.',
  smsWaitNoDate: 'genoteerd, u blijft wachten op {name}.',
  smsCancel: 'we annuleren {name}.',
  smsUndo: 'Van gedachten veranderd? Terugdraaien kan tot {time}.',
  smsSwap: 'genoteerd, we sturen in plaats daarvan {name}.',
  smsSplit: 'genoteerd, {name}: elk deel gaat weg zodra het klaar is.',
  smsTogether: 'genoteerd, {name}: alles in één pakket, uiterlijk {date}.',
  smsTogetherNoDate: 'genoteerd, {name}: alles in één pakket, zodra alles er is.',
}

export const substituteOffer: Messages['substituteOffer'] = {
  subject: '{name}: we kunnen iets anders sturen',
  subjectDiscontinued: '{name}: uit productie, kies iets anders',
  preheader: 'Als u wilt, leggen we {other} voor u apart. U beslist.',
  heading: 'We kunnen in plaats daarvan {other} sturen',
  headingSeveral: 'We kunnen u iets anders sturen',
  still:
    'U wacht nog op {goods}. We bieden u iets gelijkwaardigs aan en leggen het apart zodra u het kiest. We ruilen alleen als u dat zegt.',
  never:
    '{name}: uit productie, en er komt geen nieuwe voorraad. We bieden u iets gelijkwaardigs aan en leggen het apart zodra u het kiest. We ruilen alleen als u dat zegt.',
  keeps: 'Als u niets doet, blijft uw bestelling zoals die is.',
  actBy: 'Als u niet uiterlijk {date} kiest, annuleren we en betalen we u het volledige bedrag terug.',
  actByUncharged:
    'Als u niet uiterlijk {date} kiest, wordt uw bestelling geannuleerd en wordt er niets van uw kaart afgeschreven.',
  samePrice: 'De prijs blijft gelijk.',
  cheaper: 'Dit kost {price}, dus u betaalt in totaal {saved} minder.',
  different: 'Wat er anders is: {difference}.',
  sms: 'in plaats van {name} kunnen we {other} sturen.',
  smsActBy: 'Kies uiterlijk {date}, anders annuleren we en betalen we terug.',
}
