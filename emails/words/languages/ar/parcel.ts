import type { Messages } from '../../contract.ts'
import { back } from './back.ts'

export const shippingSoon: Messages['shippingSoon'] = {
  subject: 'نجهّز {name} للشحن قريبًا',
  subjectBy: 'نجهّز {name} ونشحن بحلول {date}',
  preheader: 'آخر وقت يمكنك فيه تغيير رأيك.',
  heading: 'وصلت بضاعتك ونشحنها بحلول {date}',
  headingSoon: 'وصلت بضاعتك وشحنها هو الخطوة التالية',
  ready: 'حجزنا لك {goods} مما وصلنا، ونعمل الآن على التغليف.',
  leaves: 'تستلم شركة الشحن الطرد بحلول {date}.',
  charge: 'نخصم {amount} عند الشحن.',
  chargeRest: 'نخصم المبلغ المتبقي وقدره {amount} عند الشحن.',
  paid: 'لقد دفعت {amount}، ولا يُخصم منك شيء آخر.',
  last: `يمكنك الإلغاء ما دام الطرد لدينا: ${back}.`,
  waits: 'ما زلنا في انتظار {goods}.',
  sms: 'نجهز {name} للشحن قريبا.',
  smsBy: 'نجهز {name} ونشحن بحلول {date}.',
}

export const shipped: Messages['shipped'] = {
  subject: 'شحنّا {name} إليك',
  preheader: 'طردك لدى {carrier}.',
  preheaderNoCarrier: 'طردك لدى شركة الشحن.',
  preheaderRest: 'وهنا موعد الباقي.',
  heading: 'طردك في الطريق إليك',
  headingPart: 'جزء من طلبك في الطريق إليك',
  parcel: 'في هذا الطرد: {goods}.',
  carrier: 'شركة الشحن: {carrier}.',
  tracking: 'شركة الشحن: {carrier}، ورقم التتبع: {tracking}.',
  trackingOnly: 'رقم التتبع: {tracking}.',
  rest: 'ما زلنا في انتظار {goods}، ونشحن ذلك بحلول {date}.',
  restNoDate: 'ما زلنا في انتظار {goods}، ولا موعد لدينا بعد.',
  charged: 'مجموع ما دفعته {amount}.',
  returns: 'هل هناك خطأ ما، أو غيّرت رأيك؟ يكفي الرد على هذه الرسالة لنشرح لك طريقة الإرجاع.',
  sms: 'شحنا {name} إليك.',
}

export const paymentProblem: Messages['paymentProblem'] = {
  subject: 'تعذّر دفع ثمن {name}',
  subjectBy: 'نرجو دفع ثمن {name} بحلول {date}',
  subjectLapsing: 'نرجو تأكيد دفع {name} بحلول {date}',
  subjectLapsingSoon: 'نرجو تأكيد دفع ثمن {name}',
  preheader: 'ما المطلوب ومتى. لا يضيع شيء في هذه الأثناء.',
  heading: 'لم تتم عملية الدفع',
  headingLapsing: 'نرجو تأكيد الدفع',
  declined:
    'حاولنا خصم {amount} مقابل {goods}، فرفض مصرفك العملية. غالبًا ما يكون السبب انتهاء صلاحية البطاقة أو بلوغ حدّها.',
  lapsing: 'توشك موافقة مصرفك على {amount} مقابل {goods} أن تنتهي، كما يحدث دائمًا بعد بضعة أيام. لم يُخصم منك أي مبلغ.',
  act: 'نرجو الدفع بحلول {date}، بالبطاقة نفسها أو بغيرها.',
  actSoon: 'نرجو الدفع بالبطاقة نفسها أو بغيرها.',
  actLapsing: 'نرجو التأكيد بحلول {date}، بالبطاقة نفسها أو بغيرها.',
  safe: 'لا يضيع شيء في هذه الأثناء: ما هو لك يبقى محجوزًا لك.',
  sms: 'تعذر دفع ثمن {name}، وحجزك باق.',
  smsLapsing: 'نرجو تأكيد دفع {name}، وحجزك باق.',
  smsBy: 'نرجو الدفع بحلول {date}.',
}

export const agentMessage: Messages['agentMessage'] = {
  subject: 'رسالة من {agent} لدى {shop}',
  preheader: '{firstWords}',
  heading: 'رسالة إليك من {agent}',
  by: '{agent}، {shop}',
  standing: 'طلبك اليوم',
  expected: 'نشحن {goods} بحلول {date}.',
  noDate: 'ما زلنا في انتظار {goods}، ولا موعد بعد.',
  nothingWaits: 'لم يعد هناك شيء قيد الانتظار.',
  sms: 'كتب {agent}: {firstWords}',
}
