import type { Messages } from '../../contract.ts'

export const confirmWaiting: Messages['confirmWaiting'] = {
  subject: '{name}：入荷をお知らせしましょうか',
  preheader: 'お客様のご依頼かどうか、ご確認ください。',
  heading: '入荷をお知らせしましょうか',
  asked:
    'おそらくお客様から、{name}が入荷したらこのアドレスに知らせてほしいとのご依頼をいただきました。お客様のご依頼でしたら、ご確認をお願いします。',
  once: '入荷したときに一度だけメールをお送りし、ほかには何もお送りしません。',
  otherwise:
    'お心当たりがなければ、そのままで結構です。今後お送りすることはなく、{days}日後にこのアドレスを消去します。',
  confirm: 'はい、知らせてください',
  sms: '{name}が入荷したらSMSでお知らせしますか。ご確認ください：',
  smsOtherwise: 'お心当たりがなければ無視してください。',
}

export const restocked: Messages['restocked'] = {
  subject: '{name}が入荷しました',
  preheader: 'ご依頼いただいたお知らせです。',
  heading: '{name}が入荷しました',
  back: 'ご依頼いただいていた{name}の入荷のお知らせです。在庫があり、すぐに発送できます。',
  left: '本日の在庫は{count}点です。その後もご注文いただけます。',
  once: 'この件でお送りするメールは、これ一通だけです。',
  sms: '{name}が入荷しました。ご依頼のお知らせです：',
  smsOnce: 'この件のSMSはこれだけです。',
}
