/** What a shop says to sell, in one language; without regard to case. */
export interface SellingWords {
  /** Words of an offer: they have no place where a reader decides what a letter is (subject, preheader, heading, SMS). */
  offer: RegExp
  /** Words that push: they have no place anywhere. */
  push: RegExp
}

/** One of the words or the beginning of one, as a word of its own. */
const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${list})(?![\\p{L}\\p{M}])`, 'iu')
/** The same in a language that writes words together. */
const pieces = (list: string): RegExp => new RegExp(list, 'iu')

/** By language; every language of the letters has its own. */
export const sellingWords: Readonly<Record<string, SellingWords>> = {
  en: {
    offer: words(
      'discounts?|coupons?|vouchers?|promos?|promotions?|deals?|sale|savings?|save|off|bonus|gifts?|rewards?|free shipping',
    ),
    push: words(
      "buy now|shop now|act now|hurry|don[’']t miss|last call|limited time|limited offer|exclusive|best ?sellers?|bargains?|special offers?|recommended for you|you may also like|while stocks last|only today|newsletter|refer a friend",
    ),
  },
  de: {
    offer: words(
      'rabatte?|gutscheine?n?|gutscheincode|aktionscodes?|\\p{L}*aktionen|angebote?|ersparnis|sparen|geschenke?|bonus|prämien?|gratis',
    ),
    push: words(
      'jetzt (?:kaufen|bestellen|zugreifen|shoppen|sparen|sichern)|nur heute|nur für kurze zeit|nicht verpassen|letzte chance zum kauf|schnäppchen|exklusiv\\p{L}*|bestseller|solange der vorrat reicht|das könnte ihnen auch gefallen|sonderangebote?|newsletter|beeilen sie sich',
    ),
  },
  fr: {
    offer: words(
      "remises?|réductions?|promos?|promotions?|bons? d[’']achat|bons? plans?|soldes|cadeaux?|économis\\p{L}*|offres?|offert(?:e|s|es)?|rabais|ristournes?|coupons?|bonus|récompenses?|gratuite?s?",
    ),
    push: words(
      "achetez maintenant|commandez maintenant|profitez(?:-en)?|dépêchez-vous|ne (?:manquez|ratez) pas|dernières? (?:heures?|chances?)|durée limitée|exclusi[fv]\\p{L}*|meilleures ventes|dans la limite des stocks|jusqu[’']à épuisement|bonnes? affaires?|vous aimerez aussi|recommandés? pour vous|aujourd[’']hui seulement|seulement aujourd[’']hui|newsletter",
    ),
  },
  es: {
    offer: words(
      'descuentos?|cup[oó]n(?:es)?|promos?|promoci[oó]n(?:es)?|rebajas?|ofertas?|regalos?|ahorr\\p{L}*|bonos?|vales? de (?:compra|regalo)|recompensas?|gratis|gratuit[oa]s?',
    ),
    push: words(
      'compr[ae] ahora|pid[ae] ahora|aproveche|aprovecha|date prisa|dese prisa|no (?:te|se) lo pierdas?|por tiempo limitado|exclusiv\\p{L}*|más vendidos?|hasta (?:agotar|fin de) existencias|gangas?|chollos?|también (?:te|le) puede gustar|recomendad[oa]s? para (?:ti|usted)|s[oó]lo (?:por )?hoy|última oportunidad|últimas unidades|boletín',
    ),
  },
  it: {
    offer: words(
      'scont[oi]|buon[oi] (?:sconto|acquisto)|coupon|promozion[ei]|promo|offert[ae]|saldi|regal[oi]|risparmi\\p{L}*|omaggi?o?',
    ),
    push: words(
      'acquista ora|compra ora|ordina ora|approfittane?|affrettati|non perder\\p{L}*|tempo limitato|esclusiv\\p{L}*|più venduti?|fino a esaurimento scorte|potrebbe piacerti anche|solo oggi|newsletter',
    ),
  },
  nl: {
    offer: words(
      'kortingen?|korting(?:scode)?|actiecodes?|actieprijs|aanbieding(?:en)?|cadeaus?|cadeaubon(?:nen)?|voucher|besparing|bespaar|gratis verzending|bonus',
    ),
    push: words(
      'koop nu|bestel nu|profiteer(?: nu)?|sla nu toe|haast u|mis (?:het|dit) niet|tijdelijke aanbieding|beperkte tijd|exclusie[fv]e?|bestsellers?|zolang de voorraad strekt|misschien vindt u dit ook leuk|alleen vandaag|nieuwsbrief',
    ),
  },
  'pt-BR': {
    offer: words(
      'descontos?|cupo(?:m|ns)|promoç(?:ão|ões)|promo|ofertas?|liquidaç(?:ão|ões)|brindes?|economiz\\p{L}*|bônus',
    ),
    push: words(
      'compre (?:já|agora)|peça (?:já|agora)|aproveite|corra|não perca|por tempo limitado|exclusiv\\p{L}*|mais vendidos?|enquanto durarem os estoques|você também pode gostar|só hoje|newsletter',
    ),
  },
  ja: {
    offer: pieces('割引|クーポン|セール|お得|キャンペーン|プレゼント|特典|ポイント還元|値引'),
    push: pieces(
      '今すぐ購入|今すぐ注文|お見逃しなく|お急ぎください|期間限定|限定セール|数量限定|人気商品|おすすめ商品|本日限り|メルマガ|特別価格',
    ),
  },
  ar: {
    offer: pieces('خصم خاص|(?:كود|رمز) (?:ال)?خصم|خصومات|تخفيض|قسيمة|كوبون|عرض خاص|عروض|تنزيلات|هدية|هدايا|مكافأة'),
    push: pieces(
      'اشترِ الآن|اشتر الآن|اطلب الآن|تسوق الآن|لا تفوت|سارعوا|سارع بالشراء|لفترة محدودة|حصري|الأكثر مبيعا|حتى نفاد الكمية|قد يعجبك أيضا|اليوم فقط|النشرة البريدية',
    ),
  },
}
