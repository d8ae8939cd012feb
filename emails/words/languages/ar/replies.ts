import type { Messages } from '../../contract.ts'

export const replies: Messages['replies'] = {
  statusBy: '{goods}: متوقع بحلول {date}.',
  statusNoDate: '{goods}: لا يوجد موعد بعد. نخبرك فور معرفته.',
  statusReady: '{goods}: جاهز وسيُشحن قريبا.',
  statusHeld: '{goods}: موقوف حتى تخبرنا هل نلغيه.',
  statusCancelling: 'نقوم بإلغاء {goods}.',
  statusOver: 'لم يعد هناك شيء معلق في طلبك.',
  changed: 'تغيّر شيء منذ رسالتنا الأخيرة، يرجى الاختيار من جديد.',
  which: 'لديك عدة طلبات: {orders}. رد بالكلمة والرقم، مثلا {example}.',
  passedOn: 'شكرا لك. سيقرأ أحد موظفينا رسالتك ويجيبك.',
  stopped: 'لن تصلك رسائل نصية بعد الآن. ما يلزم إبلاغك به يصل بالبريد الإلكتروني. رد START لاستئنافها.',
  stoppedPhone:
    'لن تصلك رسائل نصية بعد الآن، وليست لدينا وسيلة أخرى لإبلاغك. بشأن طلبك راسلنا على {email}. رد START لاستئنافها.',
  started: 'عادت الرسائل النصية عن طلبك. رد STOP لإيقافها.',
  help: 'نراسلك بشأن طلبك فقط. للأسئلة: {email}. رد STOP لإيقاف الرسائل.',
  withCarrier: 'الطرد لدى شركة الشحن بالفعل ولا يمكن إلغاؤه. يمكنك إرجاعه.',
  cancelPending: 'هناك إلغاء قيد التنفيذ. رد {keyword} للتراجع عنه.',
  notOffered: 'هذا غير ممكن الآن.',
  chooseSwap: 'اختر البديل الذي تريده هنا:',
  unknownNumber: 'لا نعرف طلبا مفتوحا لهذا الرقم. راسلنا على {email}.',
}

export const passedOn: Messages['passedOn'] = {
  subject: 'وصلتنا رسالتك',
  said: 'شكرا على رسالتك. سيقرؤها أحد موظفي {shop} ويجيبك.',
}
