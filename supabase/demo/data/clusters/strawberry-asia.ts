/** Strawberries for six markets: several growers, one food trading company, weekly flights. */
import type { DemoCluster } from '../../model';

export const STRAWBERRY_ASIA: DemoCluster = {
  key: 'strawberry-asia',
  ja: '宮城いちごアジア定期便クラスター',
  en: 'Miyagi Strawberries to Asia, Every Week',
  type: 'private_led',
  purposeJa:
    '複数の生産者が作付計画を共有し、1月から6月まで6か国・地域の店頭へいちごを定期・定量で届けます。',
  purposeEn:
    'Growers share planting plans and deliver strawberries in fixed volume to shelves in six markets from January to June.',
  items: ['strawberry'],
  countries: ['TH', 'SG', 'HK', 'TW', 'MY', 'GU'],
  members: [
    { organisation: 'umikaze', stages: ['export_sales'], secretariat: true, representative: true },
    { organisation: 'akanezaka', stages: ['origin', 'processing'] },
    { organisation: 'hoshimi', stages: ['origin'] },
    { organisation: 'michinoku-air', stages: ['transport_storage'] },
    { organisation: 'southern', stages: ['shelf'] },
    { organisation: 'morinomi', stages: ['support'], status: 'invited' },
  ],
  messages: [
    {
      by: 'higashi',
      daysAgo: 9,
      at: '13:16',
      body: '今季の目標は14万パックです。1月の立ち上がりは週2便、台湾向けは残留農薬の成績書を便ごとに付けます。',
    },
    { by: 'iwama', daysAgo: 8, at: '10:27', body: '台湾向けの区画は{+28}に一斉検査の予定です。' },
    {
      by: 'supaporn',
      daysAgo: 6,
      at: '14:48',
      body: 'Bangkok stores ask for 2,000 packs for the opening week. Please avoid mixed sizes in one pack.',
    },
    {
      by: 'hoshi',
      daysAgo: 6,
      at: '16:21',
      body: '1パック同一階級でそろえます。包材の見本を来週お送りします。',
    },
    {
      by: 'shojiaya',
      daysAgo: 2,
      at: '14:48',
      body: '{+47}と{+51}の台北便、各600kgのスペースを仮押さえしました。{+18}までに確定をお願いします。',
    },
  ],
  cards: [
    {
      list: 'todo',
      title: '台北便のスペースを確定する',
      organisation: 'umikaze',
      person: 'higashi',
      dueInDays: 18,
    },
    {
      list: 'doing',
      title: '台湾向け区画の残留農薬検査を申し込む',
      organisation: 'akanezaka',
      person: 'iwama',
      dueInDays: 10,
    },
    {
      list: 'waiting',
      title: 'Approve the pack sample',
      organisation: 'southern',
      person: 'supaporn',
      dueInDays: 6,
    },
    {
      list: 'todo',
      title: '週ごとの出荷計画表を共有する',
      organisation: 'hoshimi',
      person: 'hoshi',
      dueInDays: 3,
    },
    { list: 'done', title: '選果こん包施設の登録を更新する', organisation: 'akanezaka', person: 'iwama' },
  ],
};
