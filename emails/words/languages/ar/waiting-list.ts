import type { Messages } from '../../contract.ts'

export const confirmWaiting: Messages['confirmWaiting'] = {
  subject: 'هل نخبرك عند توفر {name}؟',
  preheader: 'نرجو تأكيد أن الطلب منك.',
  heading: 'هل نخبرك؟',
  asked: 'طلب منا شخص ما، والأرجح أنه أنت، أن نكتب إلى هذا العنوان عند توفر {name}. إن كان الطلب منك، نرجو تأكيد ذلك.',
  once: 'عندها تصلك رسالة واحدة عند التوفر، ولا شيء غيرها.',
  otherwise:
    'إن لم يكن الطلب منك، فلا يلزمك فعل أي شيء: لن يكتب إليك أحد مرة أخرى، وننسى عنوانك بعد {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.',
  confirm: 'نعم، أريد إخباري بذلك',
  sms: 'هل نخبرك عند توفر {name}؟ للتأكيد:',
  smsOtherwise: 'ليس طلبك؟ لا يلزم شيء.',
}

export const restocked: Messages['restocked'] = {
  subject: 'توفر {name} من جديد',
  preheader: 'طلبت منا أن نخبرك.',
  heading: 'توفر {name} من جديد',
  back: 'طلبت منا أن نخبرك عند توفر {name} من جديد. حان الوقت، والشحن فوري.',
  left: 'الكمية المتوفرة اليوم: {count}. ويبقى الطلب ممكنًا بعدها.',
  once: 'هذه هي الرسالة الوحيدة التي تصلك عن هذا المنتج.',
  sms: 'توفر {name} من جديد كما طلبت:',
  smsOnce: 'لا رسائل أخرى عن ذلك.',
}
