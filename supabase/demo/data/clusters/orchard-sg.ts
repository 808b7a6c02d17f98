/** Pears of one prefecture and grapes of another in one reefer; the shelf at its end is still missing. */
import type { DemoCluster } from '../../model';

export const ORCHARD_SG: DemoCluster = {
  key: 'orchard-sg',
  ja: '梨とぶどうの混載シンガポールクラスター',
  en: 'Pears and Grapes, One Reefer to Singapore',
  type: 'integrated',
  purposeJa: '宮城の梨と山形のぶどうを一つのリーファーに混載し、仙台港からシンガポールの店頭へ届けます。',
  purposeEn:
    'Load pears of Miyagi and grapes of Yamagata into one reefer from Sendai port to shelves in Singapore.',
  items: ['pear', 'grape'],
  countries: ['SG'],
  members: [
    { organisation: 'shiomiya', stages: ['export_sales'], secretariat: true, representative: true },
    { organisation: 'tenjinbatake', stages: ['origin'] },
    { organisation: 'mogamino', stages: ['origin', 'processing'] },
    { organisation: 'morishio', stages: ['transport_storage'] },
    { organisation: 'kallang', stages: ['import'], status: 'invited' },
  ],
  messages: [
    {
      by: 'shoji',
      daysAgo: 17,
      at: '09:14',
      body: '今季の試験輸送の結果です。輸送日数は京浜経由より3日長いものの、品質は問題ありませんでした。',
    },
    { by: 'sasaki', daysAgo: 17, at: '10:27', body: '梨は予冷を1日長くした分が効いたようです。' },
    {
      by: 'kurosaka',
      daysAgo: 16,
      at: '14:48',
      body: 'ぶどうの脱粒は2%以内でした。来季は桃も載せたいです。',
    },
  ],
  cards: [
    {
      list: 'todo',
      title: 'シンガポールの売り先を決める',
      description: '輸入者と売り場がまだ決まっていません。',
      organisation: 'shiomiya',
      person: 'shoji',
      dueInDays: 25,
    },
    {
      list: 'todo',
      title: '来季の混載量を見積もる',
      organisation: 'morishio',
      person: 'kamata',
      dueInDays: 30,
    },
  ],
};
