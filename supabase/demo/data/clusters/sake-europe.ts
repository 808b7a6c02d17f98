/** Sake for Italy and Switzerland in four flavour classes, with beef to follow over the same channel. */
import type { DemoCluster } from '../../model';

export const SAKE_EUROPE: DemoCluster = {
  key: 'sake-europe',
  ja: '宮城酒めぐり欧州クラスター',
  en: 'Miyagi Sake for European Tables',
  type: 'private_led_outsourced',
  purposeJa:
    '複数の蔵の日本酒を四つの味わいで紹介し、イタリアとスイスの料理に合わせて販路を定着させます。牛肉も同じ商流に載せます。',
  purposeEn:
    'Present sake of several breweries in four flavour classes, paired with Italian and Swiss dishes, and carry beef over the same channel.',
  items: ['sake', 'wagyu'],
  countries: ['IT', 'CH', 'ES'],
  members: [
    {
      organisation: 'yukimachizaka',
      stages: ['origin', 'processing'],
      secretariat: true,
      representative: true,
    },
    { organisation: 'okimizaka', stages: ['origin', 'processing'] },
    { organisation: 'kuramichi', stages: ['export_sales'] },
    { organisation: 'hamanagi', stages: ['transport_storage'] },
    { organisation: 'casa-nihonshu', stages: ['import', 'shelf'] },
    { organisation: 'yuiso', stages: ['support'] },
    { organisation: 'zaono', stages: ['origin'], status: 'invited' },
    { organisation: 'wakaba-agency', stages: ['support'], status: 'invited' },
  ],
  messages: [
    {
      by: 'hayasaka',
      daysAgo: 13,
      at: '14:48',
      body: '四つの味わいのラベル案がまとまりました。香り・濃淡・柔らかさの数値を裏ラベルに入れます。',
    },
    {
      by: 'ferrante',
      daysAgo: 12,
      at: '13:16',
      body: 'Beautiful. For the Lugano tasting we need twelve bottles of each class by {+49}.',
    },
    {
      by: 'nagai',
      daysAgo: 11,
      at: '10:27',
      body: '{+26}の混載便に載せます。酒類の書類は当社で用意します。',
    },
    {
      by: 'yuki',
      daysAgo: 5,
      at: '14:48',
      body: 'イタリア語の料理カードの校正を上げました。「リゾットと淡麗」の表現をご確認ください。',
    },
    { by: 'abe', daysAgo: 3, at: '10:27', body: '淡麗は当蔵の辛口純米で統一します。' },
  ],
  cards: [
    {
      list: 'doing',
      title: '四分類の裏ラベルを入稿する',
      organisation: 'yuiso',
      person: 'yuki',
      dueInDays: 4,
    },
    {
      list: 'todo',
      title: 'ルガーノ試飲会の酒48本を出荷する',
      organisation: 'yukimachizaka',
      person: 'hayasaka',
      dueInDays: 20,
    },
    {
      list: 'waiting',
      title: 'Send the guest list of the Lugano tasting',
      organisation: 'casa-nihonshu',
      person: 'ferrante',
      dueInDays: 14,
    },
    {
      list: 'todo',
      title: '{+26}の混載便のスペースを確定する',
      organisation: 'hamanagi',
      person: 'ishiwata',
      dueInDays: 8,
    },
  ],
};
