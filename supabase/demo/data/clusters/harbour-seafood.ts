/** Sea squirt and oysters that lost their market and find a new one with recipes; a council keeps the office. */
import type { DemoCluster } from '../../model';

export const HARBOUR_SEAFOOD: DemoCluster = {
  key: 'harbour-seafood',
  ja: '港町ほや・かき東南アジアクラスター',
  en: 'Harbour Town Seafood for Southeast Asia',
  type: 'government_involved',
  purposeJa:
    '販路を失ったほやとかきを、レシピとともに東南アジアの飲食店へ届けます。協議会が事務を、商社が営業を担います。',
  purposeEn:
    'Bring sea squirt and oysters, which lost their market, to restaurants of Southeast Asia together with recipes. The council keeps the office, the trading company sells.',
  items: ['sea-squirt', 'oyster', 'coho-salmon'],
  countries: ['VN', 'MY', 'SG', 'TH'],
  members: [
    { organisation: 'harbour-council', stages: ['support'], secretariat: true },
    { organisation: 'sanriku-link', stages: ['export_sales'], representative: true },
    { organisation: 'ryugasaki', stages: ['origin', 'processing'] },
    { organisation: 'urokonomori', stages: ['processing'] },
    { organisation: 'nenohoshi', stages: ['transport_storage'] },
    { organisation: 'ben-sao', stages: ['shelf'] },
    { organisation: 'shirasango', stages: ['origin'], status: 'invited' },
  ],
  messages: [
    {
      by: 'hino',
      daysAgo: 11,
      at: '10:27',
      body: '{+3m}のホーチミンでのメニューフェアに向け、補助事業の対象経費を一覧にしました。',
    },
    {
      by: 'minhanh',
      daysAgo: 10,
      at: '09:14',
      body: 'Three of our restaurants will run the sea squirt fair from {+75} to {+98}. The ceviche recipe was the favourite.',
    },
    { by: 'kimura', daysAgo: 9, at: '14:48', body: 'セビーチェ用に40gのむき身パックを用意できます。' },
    { by: 'miura', daysAgo: 4, at: '13:16', body: '{+1m}に3店を訪問します。同行できる方はいますか。' },
    { by: 'oikawa', daysAgo: 4, at: '14:48', body: '銀ざけの提案もしたいので同行します。' },
  ],
  cards: [
    {
      list: 'doing',
      title: '衛生証明書の申請書を出す',
      organisation: 'sanriku-link',
      person: 'miura',
      dueInDays: 6,
    },
    {
      list: 'todo',
      title: '40gむき身パックの試作品を送る',
      organisation: 'ryugasaki',
      person: 'kimura',
      dueInDays: 11,
    },
    {
      list: 'todo',
      title: '対象経費の見積書を集める',
      organisation: 'harbour-council',
      person: 'hino',
      dueInDays: 15,
    },
    {
      list: 'waiting',
      title: 'Translate the five recipes into Vietnamese',
      organisation: 'ben-sao',
      person: 'minhanh',
      dueInDays: 21,
    },
    { list: 'done', title: '冷凍庫の空き区画を確認する', organisation: 'nenohoshi', person: 'endo' },
  ],
};
