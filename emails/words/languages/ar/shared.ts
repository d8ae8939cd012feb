import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

/** Pieces of one line of goods; what follows the colon needs no agreement. */
const pieces = '{units, plural, zero {# قطعة} one {قطعة واحدة} two {قطعتان} few {# قطع} many {# قطعة} other {# قطعة}}'

/** A standing of the whole line, or of so many pieces of it. */
const ofPart = (stands: string) => `{part, select, all {${stands}} other {${pieces}: ${stands}}}`

export const shared: Messages['shared'] = {
  greeting: 'مرحبًا {person}،',
  greetingNobody: 'مرحبًا،',
  quantity: '{quantity} × {name}',
  items: '{count, plural, zero {# منتج} one {منتج واحد} two {منتجين} few {# منتجات} many {# منتجًا} other {# منتج}}',
  moreItems:
    '{count, plural, zero {ولا منتجات أخرى} one {ومنتج آخر} two {ومنتجان آخران} few {و# منتجات أخرى} many {و# منتجًا آخر} other {و# منتج آخر}}، في صفحة طلبك',
  yourOrder: 'طلبك',
  yourItem: 'منتجك',
  // The mark makes a line that begins with a Latin name, as every SMS may, run from the right.
  labelled: '\u200f{label}:',
  reason: 'السبب: {reason}.',
  knownReasons: {
    'supplier-silent': 'لم يسلّم المورّد البضاعة ولم يحدد موعدًا',
    'supplier-late': 'لم يسلّم المورّد البضاعة في موعدها',
    'not-handed-over': 'كل شيء جاهز، لكن شركة الشحن لم تستلمه بعد',
  },

  paid: 'لقد دفعت {taken}.',
  paidAndDue: 'دفعت حتى الآن {taken}، ونخصم {due} عند شحن الباقي.',
  depositPaid: 'دفعت عربونًا قدره {taken}، ويبقى {due} يُستحق عند الشحن.',
  notCharged: 'لم يُخصم منك أي مبلغ.',
  notChargedYet: 'لم يُخصم منك أي مبلغ بعد؛ نخصم {due} عند الشحن.',

  mayCancel: `يمكنك الإلغاء في أي وقت قبل الشحن: ${back}.`,
  mayCancelRest: `يمكنك إلغاء ما لم يُشحن بعد: ${back}.`,
  mayCancelUncharged: 'يمكنك الإلغاء في أي وقت قبل الشحن، ولن يُخصم شيء من بطاقتك.',
  mayCancelRestUncharged: 'يمكنك إلغاء ما لم يُشحن بعد، ولن يُخصم ثمنه من بطاقتك.',

  ending: 'كل ما لم يُشحن بحلول {date} نلغيه في ذلك اليوم ونعيد إليك المبلغ كاملًا.',
  endingUncharged: 'كل ما لم يُشحن بحلول {date} نلغيه في ذلك اليوم ولا يُخصم ثمنه أبدًا.',
  endingMoved: 'أصبح آخر يوم لانتظارك {date} بعد أن كان {before}.',
  nextLetter: 'نكتب إليك مجددًا بحلول {date}، سواء جدّ جديد أم لا.',
  queue: '{of, plural, =1 {لا أحد غيرك في قائمة الانتظار.} other {دورك في قائمة الانتظار: {place} من {of}.}}',

  thanksHeading: 'شكرًا على صبرك',
  thanks: 'خصم {percent}\u200e%\u200e على طلبك القادم، بحد أقصى {amount}، حتى {until}. هذا الخصم لك أيًّا كان اختيارك.',
  code: 'الرمز: {code}',

  order: 'رقم الطلب: {orderId}',
  replies: 'هل لديك سؤال؟ يمكنك الرد على هذه الرسالة أو الكتابة إلى {email}، وسيجيبك شخص من فريقنا.',
  repliesAndPhone:
    'هل لديك سؤال؟ يمكنك الرد على هذه الرسالة أو الكتابة إلى {email} أو الاتصال بالرقم {phone}، وسيجيبك شخص من فريقنا.',
  website: 'زيارة {shop}',
}

export const standings: Messages['standings'] = {
  joined: '{list}؛ {next}',
  leavesNow: ofPart('الشحن الآن'),
  leaving: ofPart('قيد الشحن'),
  shipped: ofPart('تم الشحن'),
  shippedInstead: ofPart('تم الشحن، كليًا أو جزئيًا بالبديل {other}'),
  ready: ofPart('تم التجهيز للشحن'),
  waitsUntil: ofPart('الشحن متوقع بحلول {date}'),
  waits: ofPart('قيد الانتظار، ولا موعد بعد'),
  discontinued: ofPart('توقف الإنتاج'),
  cancelled: ofPart('تم الإلغاء'),
  insteadOf: 'بدلًا من {name}',
  queue: 'الدور {place} من {of} في قائمة الانتظار',
}

export const labels: Messages['labels'] = {
  waitUntil: 'الانتظار حتى {date}',
  wait: 'مواصلة الانتظار',
  cancelAndGet: 'الإلغاء واسترداد {amount}',
  cancel: 'إلغاء الطلب دون خصم أي مبلغ',
  cancelRest: 'إلغاء الباقي دون خصم أي مبلغ',
  swap: 'إرسال {other} بدلًا من ذلك',
  split: 'إرسال كل جزء فور توفره، دون تكلفة إضافية',
  splitFor: 'إرسال كل جزء فور توفره، بتكلفة إضافية قدرها {price}',
  together: 'إرسال كل شيء في طرد واحد عند اكتماله',
  page: 'عرض طلبك',
  track: 'تتبّع الطرد',
  howToPay: 'عرض طريقة الدفع',
  undo: 'التراجع والإبقاء على الطلب',
  keep: 'الإبقاء على الطلب',
  buy: 'مشاهدة {name}',
  unsubscribe: 'إيقاف الرسائل عن هذا المنتج',
  preferences: 'تحديد عدد مرات كتابتنا إليك',
}

export const texting: Messages['texting'] = {
  keywords: {
    WAIT: '{keyword}',
    UNDO: '{keyword} للتراجع',
    REFUND: '{keyword}',
    SWAP: '{keyword}',
    STATUS: '{keyword}',
  },
  joined: '{list}، {next}',
  reply: 'رد: {keywords}.',
  stop: 'STOP للإيقاف.',
  answerAt: 'للرد أو إيقاف الرسائل: {link}',
}
