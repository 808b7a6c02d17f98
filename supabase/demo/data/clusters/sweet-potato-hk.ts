/** Sweet potatoes from Sendai port to shelves in Hong Kong: stuffed at the farm, a fixed volume every month. */
import type { DemoCluster } from '../../model';

export const SWEET_POTATO_HK: DemoCluster = {
  key: 'sweet-potato-hk',
  ja: '仙台港さつまいも香港輸出クラスター',
  en: 'Sendai Port Sweet Potatoes for Hong Kong',
  type: 'integrated',
  purposeJa:
    '産地でバンニングし、仙台港から香港の店頭までさつまいもを毎月定量で届けます。陸送を減らし、品質を安定させます。',
  purposeEn:
    'Stuff containers at the farm and bring a fixed monthly volume of sweet potatoes from Sendai port to shelves in Hong Kong, with less trucking and steadier quality.',
  items: ['sweet-potato'],
  countries: ['HK'],
  members: [
    { organisation: 'shiomiya', stages: ['processing'], secretariat: true, representative: true },
    { organisation: 'hamayoshi', stages: ['origin'] },
    { organisation: 'tsukushi', stages: ['export_sales'] },
    { organisation: 'morishio', stages: ['transport_storage'] },
    { organisation: 'harbour-green', stages: ['import', 'shelf'] },
  ],
  messages: [
    {
      by: 'shoji',
      daysAgo: 8,
      at: '10:27',
      body: '{+1m}便の出荷計画を共有します。{+16}バンニング、{+18}仙台港搬入、{+30}香港着の予定です。',
    },
    {
      by: 'otomo',
      daysAgo: 7,
      at: '09:14',
      body: 'キュアリング済みのSサイズが18トン確保できています。Mサイズも2トンなら足せます。',
    },
    {
      by: 'cheung',
      daysAgo: 7,
      at: '10:27',
      body: 'Thank you. For {+1m} we need 16 tonnes of S. Please keep the net bags at 1 kg, and no M this time.',
    },
    {
      by: 'hirakawa',
      daysAgo: 7,
      at: '13:16',
      body: '承知しました。1kgネット、Sサイズ16トンで書類を作ります。残り2トンは{+2m}便に回しましょう。',
    },
    {
      by: 'kamata',
      daysAgo: 5,
      at: '13:16',
      body: '冬場の腐敗対策として、庫内設定を13℃・換気25%で手配します。温度ロガーは2本入れます。',
    },
    {
      by: 'otomo',
      daysAgo: 4,
      at: '10:27',
      body: '前回の腐敗率は1.8%でした。設定を変えてどうなるか見たいです。',
    },
    {
      by: 'cheung',
      daysAgo: 3,
      at: '09:14',
      body: 'Shelf feedback: customers cook them in the rice cooker, so S is right. Could we get a recipe card in Chinese?',
    },
    {
      by: 'shoji',
      daysAgo: 2,
      at: '14:48',
      body: 'レシピカードは当社で用意します。来週、案をお見せします。',
    },
    {
      by: 'kamata',
      daysAgo: 1,
      at: '13:16',
      body: '本船が1日早まりました。バンニングを{+15}に前倒しできますか。',
    },
    { by: 'otomo', daysAgo: 1, at: '14:48', body: '{+15}で大丈夫です。朝7時から積み込みます。' },
  ],
  cards: [
    {
      list: 'done',
      title: '{0m}便の腐敗率をまとめる',
      organisation: 'morishio',
      person: 'kamata',
      dueInDays: -6,
    },
    {
      list: 'doing',
      title: '{+1m}便のインボイスとパッキングリストを作る',
      organisation: 'tsukushi',
      person: 'hirakawa',
      dueInDays: 5,
    },
    {
      list: 'doing',
      title: '庫内13℃設定のリーファーを予約する',
      organisation: 'morishio',
      person: 'kamata',
      dueInDays: 2,
    },
    {
      list: 'todo',
      title: '中国語のレシピカードを用意する',
      description: '炊飯器での蒸し方。繁体字。A6両面、5,000枚。',
      organisation: 'shiomiya',
      person: 'ono',
      dueInDays: 9,
    },
    {
      list: 'todo',
      title: 'Sサイズ16トンの選別を終える',
      organisation: 'hamayoshi',
      person: 'otomo',
      dueInDays: 12,
    },
    {
      list: 'waiting',
      title: 'Confirm shelf space for the {+2m} lot',
      organisation: 'harbour-green',
      person: 'cheung',
      dueInDays: 7,
    },
    {
      list: 'todo',
      title: '{+2m}便の数量を決める',
      organisation: 'shiomiya',
      person: 'shoji',
      dueInDays: -1,
    },
  ],
};
