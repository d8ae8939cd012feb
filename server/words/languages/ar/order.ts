import type { PageMessages } from '../../contract.ts'

import { ofPart } from './pieces.ts'

/** Working days after `خلال`. */
const workingDays =
  '{refundDays, plural, zero {# يوم عمل} one {يوم عمل واحد} two {يومي عمل} few {# أيام عمل} many {# يوم عمل} other {# يوم عمل}}'

export const status: PageMessages['status'] = {
  hold: 'طلبك موقوف مؤقتًا',
  holdSays: 'ينظر فيه أحد أفراد فريقنا وسيكتب إليك. لن نشحن شيئًا في هذه الأثناء.',
  shipping: 'نجهّز طلبك للشحن',
  shippingSays: 'وصل كل ما كنت تنتظره: {goods}.',
  waitingForDate: 'لا موعد بعد',
  expected: 'نتوقع الشحن بحلول {date}',
  noDate: 'لا أحد يستطيع إعطاءنا موعدًا بعد. سنخبرك فور تحديد موعد.',
  stillToCome: 'لم يصل بعد: {goods}.',
  brokenPromise: 'كنا قد ذكرنا {before}، ونعتذر لأننا لم نتمكن من الالتزام به.',
  silenceCancel: 'ما لم تختر الانتظار، أو يُشحن الطلب قبل ذلك، نلغي يوم {on} ونعيد إليك المبلغ كاملًا.',
  silenceCancelUncharged: 'ما لم تختر الانتظار، أو يُشحن الطلب قبل ذلك، نلغي يوم {on}، ولن يُخصم شيء من بطاقتك.',
  silenceWait: 'إن لم يصلنا اختيارك بحلول {on}، نعدّ ذلك انتظارًا منك حتى {until}.',
  silenceWaitNoDate: 'إن لم يصلنا اختيارك بحلول {on}، نعدّ ذلك انتظارًا منك.',
  cancelled: 'أُلغي طلبك',
  restCancelled: 'أُلغي باقي طلبك',
  sentBack: 'أعدنا إليك {amount} عبر وسيلة الدفع الأصلية.',
  neverCharged: 'لم يُخصم منك شيء مقابل ذلك، ولن يُخصم.',
  returns: 'هل هناك خطأ ما؟ يمكنك الكتابة إلى {email} لإرجاعه.',
  shipped: 'تم شحن طلبك',
  withCarrier: 'كل شيء لدى شركة الشحن.',
  substituteWithCarrier: 'ما اخترته بديلًا لدى شركة الشحن.',
  complete: 'اكتمل طلبك',
  completeSays: 'شُحن جزء منه، وأُلغي الباقي.',
  onItsWay: 'طلبك في الطريق إليك',
  settling: 'نرسل إليك ما هو مستحق لك، ونكتب إليك عند إتمام ذلك.',
}

export const choices: PageMessages['choices'] = {
  keep: 'لا يتغير شيء، ويُشحن ما أوقفناه كما كان مقررًا.',
  wait: 'يبقى طلبك، ونشحن بحلول {date}. ويمكنك الإلغاء قبل الشحن.',
  waitNoDate: 'نخبرك فور تحديد موعد. ويمكنك الإلغاء في أي وقت قبل الشحن.',
  cancel:
    '{back, select, ' +
    `refund {نعيد إليك {refund} عبر وسيلة الدفع الأصلية خلال ${workingDays}.} ` +
    `refundAndUncharged {نعيد إليك {refund} خلال ${workingDays}، ولن يُخصم الباقي وقدره {uncharged}.} ` +
    'restUncharged {لن يُخصم ثمن الباقي.} ' +
    'other {لن يُخصم منك شيء.}}',
  undoFor:
    'يمكنك التراجع خلال {count, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}.',
  swap: 'الحصول على {other} بدلًا من {name}',
  cheaper: 'يكلفك ذلك أقل بمقدار {amount} للقطعة.',
  split: 'يُشحن الجاهز أولًا، ويتبعه الباقي.',
  together: 'لا يُشحن شيء حتى يكتمل كل شيء. لا يكلفك ذلك شيئًا.',
}

export const forms: PageMessages['forms'] = {
  heading: 'ماذا تفضّل؟',
  legend: 'خياراتك',
  send: 'إرسال اختياري',
  confirm: 'تأكيد اختياري',
  undoHeading: 'هل غيّرت رأيك؟',
  undoUntil: 'يمكنك التراجع عن الإلغاء حتى {time}، وبعد ذلك يصبح نهائيًا.',
  someHeading: 'إلغاء جزء فقط',
  toCome: '(المتبقي: {count})',
  cancelThese: 'إلغاء هذه القطع',
  payment: 'تبقى منتجاتك محجوزة لك. يمكنك الكتابة إلى {email} للدفع بطريقة أخرى.',
  paymentSubject: 'دفع ثمن الطلب رقم {orderId}',
  preferences: 'تحديد عدد مرات كتابتنا إليك ووسيلتها',
  outdated: 'حلّت رسالة أحدث محل الرسالة التي أتيت منها. هذا هو الوضع الآن.',
}

export const goods: PageMessages['goods'] = {
  heading: 'منتجاتك',
  setAside: ofPart('محجوز لك'),
  cancelling: ofPart('قيد الإلغاء'),
  youGet: 'يصلك {other} بدلًا من ذلك',
}

export const results: PageMessages['results'] = {
  undone: 'تم: طلبك باقٍ، وقد أُلغي طلب الإلغاء.',
  kept: 'شكرًا لك. طلبك باقٍ.',
  keptUntil: 'شكرًا لك. طلبك باقٍ ونشحنه بحلول {date}.',
  cancelled: 'سجّلنا ذلك: لن نرسل ما ألغيته، وسنكتب إليك بشأن المال.',
  cancelling: 'سجّلنا ذلك: نقوم بإلغاء {goods}.',
  swap: 'سجّلنا ذلك: يصلك ما اخترته بديلًا. نكتب إليك عند الشحن.',
  split: 'سجّلنا ذلك: يُشحن كل جزء فور توفره.',
  together: 'سجّلنا ذلك: يُشحن كل شيء في طرد واحد.',
}

export const refusals: PageMessages['refusals'] = {
  other: 'لم يعد هذا الخيار ممكنًا. لم يتغير شيء؛ هذا هو الوضع الآن.',
  'stale-offer':
    'تغير الوضع بينما كانت هذه الصفحة مفتوحة، لذلك لم نسجّل اختيارك. هذا هو الوضع الآن؛ نرجو الاختيار من جديد.',
  closed: 'انتهى هذا الطلب بالفعل، فلم يتغير شيء. هذا ما حدث.',
  'with-carrier': 'الطرد لدى شركة الشحن بالفعل، فلم يعد الإلغاء ممكنًا. يمكنك إرجاعه؛ تكفي رسالة منك لنشرح لك الطريقة.',
  'nothing-to-cancel': 'لم يعد في هذا الطلب شيء قيد الانتظار، فلا شيء يمكن إلغاؤه.',
  'too-many-units': 'هذا أكثر مما لا يزال قيد الانتظار. لم يتغير شيء؛ نرجو الاختيار من جديد.',
  'cancel-pending': 'هناك إلغاء قيد التنفيذ. إن كنت تفضّل غير ذلك، يلزم التراجع عنه أولًا.',
  'nothing-chosen': 'نرجو اختيار إحدى الإجابات أولًا. لم يتغير شيء.',
  'no-quantity': 'نرجو تحديد العدد المطلوب إلغاؤه. لم يتغير شيء.',
  'old-form': 'ظلت هذه الصفحة مفتوحة وقتًا طويلًا. لم يتغير شيء؛ نرجو الاختيار مرة أخرى.',
}
