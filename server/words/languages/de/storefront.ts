import type { PageMessages } from '../../contract.ts'

export const waitingList: PageMessages['waitingList'] = {
  heading: 'Bescheid geben, wenn {name} da ist',
  fold: 'Bescheid geben, wenn es da ist',
  address: 'E-Mail-Adresse oder Handynummer',
  promise:
    'Sie bekommen eine Nachricht mit der Bitte um Bestätigung, eine, wenn es da ist, und sonst nichts. Mit jeder können Sie sich abmelden.',
  tellMe: 'Bescheid geben',
  noAddress:
    'Das ist weder eine E-Mail-Adresse noch eine Handynummer. Schreiben Sie die Nummer mit Ländervorwahl, etwa +12025550100.',
  asked: 'Noch ein Schritt',
  askedSays:
    'Wir haben Ihnen geschrieben: Öffnen Sie die Nachricht und bestätigen Sie. Wenn Sie schon auf der Liste stehen, ist nichts weiter zu tun.',
  notThere:
    'Nach ein paar Minuten nichts da? Sehen Sie im Spam-Ordner nach, oder schicken Sie das Formular noch einmal ab.',
  canOrder: 'Sehen, was jetzt bestellt werden kann',
  confirm: 'Bitte bestätigen',
  shallWe: 'Sollen wir uns melden, wenn {name} da ist?',
  notYou: 'Wenn nicht Sie gefragt haben, schließen Sie diese Seite: Niemand schreibt Ihnen wieder.',
  onList: 'Sie stehen auf der Liste',
  onListSays:
    'Wir schreiben einmal, wenn {name} da ist. Zuerst bekommen alle, die schon bestellt haben, dann die Wartenden, in der Reihenfolge, in der sie kamen.',
  leaveTitle: 'Keine Nachrichten mehr',
  leaveHeading: 'Keine Nachrichten mehr zu {name}?',
  forget: 'Wir nehmen Sie von der Liste und vergessen Ihre Adresse.',
  leave: 'Keine Nachrichten mehr dazu',
  left: 'Sie stehen nicht mehr auf der Liste',
  leftSays: 'Niemand schreibt Ihnen dazu wieder, und Ihre Adresse ist vergessen.',
  served: 'Dieser Link hat ausgedient',
  servedSays: 'Sie haben von uns gehört oder wurden von der Liste genommen; darauf stehen Sie nicht mehr.',
  lateSays: 'Er galt einige Tage, und Sie stehen nicht auf der Liste.',
  brokenMessage:
    'Vielleicht ist der Link unvollständig: Manche E-Mail-Programme trennen lange Links. Versuchen Sie es noch einmal aus unserer Nachricht.',
  again: 'Noch einmal um Bescheid bitten',
  tooManyTexts: 'In der letzten Stunde wurden zu viele Nummern hinterlassen; mit einer E-Mail-Adresse geht es.',
  it: 'dieses Produkt',
}

export const storefront: PageMessages['storefront'] = {
  title: 'Nachbestellt',
  heading: 'Was Sie bestellen können, bevor es da ist',
  intro:
    'Jeder Termin ist der Tag, bis zu dem wir verschicken, wenn Sie heute bestellen. Verschiebt er sich, schreiben wir Ihnen, und Sie können gegen volle Erstattung stornieren.',
  nothing: 'Gerade ist nichts nachbestellt.',
  more: 'Mehr Nachbestelltes',
  inStock: 'Auf Lager',
  outOfStock: 'Ausverkauft',
  preorder: 'Noch nicht erschienen: Versand bis {date}',
  noDate: 'Bestellbar; den Termin nennen wir, sobald wir ihn wissen',
  shipsBy: 'Versand bis {date}',
  quota:
    '{count} von {of} warten: Bei {of} bestellen wir. Ist das bis {by} nicht erreicht, bekommen alle ihr Geld zurück.',
}
