import type { PageMessages } from '../../contract.ts'

export const preferences: PageMessages['preferences'] = {
  heading: 'お知らせの設定',
  always:
    'ここで何をお選びになっても、必要なお知らせは必ずお送りします。ご注文ごとの最初のメール、キャンセルの権利を含む遅れのお知らせ、お待ちいただく最終日、お客様へのお返事、代金に関するすべてのお知らせです。',
  saved: '保存しました。今後、当店のすべてのご注文に適用されます。',
  unsubscribed: '定期的なお知らせを止めました。必要なお知らせは引き続きお送りします。',
  'no-hours': '保存できませんでした。SMSの終わりの時刻は、始まりより後にしてください。',
  'old-form': '保存できませんでした。このページは長い間開かれたままでした。もう一度お選びください。',
  often: '頻度',
  usual: '通常どおり',
  usualSays:
    'お待ちの間、{days, plural, =1 {毎日} other {#日ごと}}にメールをお送りし、変更があればその都度お送りします。',
  fewer: '半分の頻度',
  fewerSays: '{days, plural, =1 {毎日} other {#日ごと}}にメールをお送りし、変更があればその都度お送りします。',
  changes: '進展があったときだけ',
  changesSays: '変更がないことだけをお伝えするメールは、お送りしません。',
  required: '必要なものだけ',
  requiredSays: '日程が早まったお知らせもお送りしません。ご注文のページではいつでもご覧いただけます。',
  byWhat: '方法',
  both: 'メールとSMS',
  bothSays: 'すべてメールでお送りし、大切なものは短いSMSでもお知らせします。',
  emailOnly: 'メールのみ',
  emailOnlySays: 'メールが届かず、必ずお伝えすべきときに限り、SMSをお送りします。',
  texts: 'SMSをお送りする時間帯',
  from: '開始',
  until: '終了',
  clock: '基準とする時刻',
  home: 'お住まいの地域と電話番号',
  language: '言語',
  weWriteIn: 'お知らせの言語',
  save: '保存する',
  back: 'ご注文に戻る',
}

export const unsubscribe: PageMessages['unsubscribe'] = {
  title: '定期的なお知らせを止める',
  heading: '定期的なお知らせを止めますか',
  says: '今後は必要なお知らせだけをお送りします。キャンセルの権利を含む遅れのお知らせ、お待ちいただく最終日、お客様へのお返事、発送、代金に関するすべてのお知らせです。',
  stop: '定期的なお知らせを止める',
  done: '定期的なお知らせを止めました',
  doneSays: '当店のすべてのご注文に適用されます。必要なお知らせは引き続きお送りします。',
  change: 'お知らせの設定を変える',
}
