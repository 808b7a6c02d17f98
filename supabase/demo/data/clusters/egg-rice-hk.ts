/** The channel of an egg producer to Hong Kong, which brought in rice. */
import type { DemoCluster } from '../../model';

export const EGG_RICE_HK: DemoCluster = {
  key: 'egg-rice-hk',
  ja: '栗原たまごと米の香港クラスター',
  en: 'Eggs and Rice for Hong Kong',
  type: 'integrated',
  purposeJa: '鶏卵の輸出で築いた商流を活用し、香港のおにぎり店へ県産米を届けます。',
  purposeEn:
    'Use the channel built with eggs to bring rice of the prefecture to rice-ball shops in Hong Kong.',
  items: ['eggs', 'rice'],
  countries: ['HK'],
  members: [
    {
      organisation: 'kurihara',
      stages: ['origin', 'export_sales'],
      secretariat: true,
      representative: true,
    },
    { organisation: 'inamori', stages: ['origin', 'processing'] },
    { organisation: 'morishio', stages: ['transport_storage'] },
    { organisation: 'minato-onigiri', stages: ['shelf'] },
    { organisation: 'wakaba-agency', stages: ['support'] },
  ],
  messages: [
    {
      by: 'sugawara',
      daysAgo: 9,
      at: '10:27',
      body: '卵は横浜経由、米は釜山経由で、香港着を同じ週に合わせたいです。',
    },
    {
      by: 'lau',
      daysAgo: 8,
      at: '09:14',
      body: 'For the new shop in Sha Tin we need 6 tonnes of rice a month from {+2m}.',
    },
    { by: 'chida', daysAgo: 7, at: '14:48', body: '6トンで対応します。新米の炊き方の動画もお渡しします。' },
    {
      by: 'tadano',
      daysAgo: 3,
      at: '14:48',
      body: '{+2m}の香港バイヤー招聘に、こちらのクラスターの視察を入れられます。{+40}の午後はいかがでしょうか。',
    },
    { by: 'sugawara', daysAgo: 3, at: '16:21', body: '鶏舎と精米工場を半日で回れるように組みます。' },
    {
      by: 'kamata',
      daysAgo: 2,
      at: '13:16',
      body: '釜山経由は中6日の見込みです。{+2m}第2週の船を押さえました。',
    },
  ],
  cards: [
    {
      list: 'doing',
      title: '{+2m}分6トンの精米日程を決める',
      organisation: 'inamori',
      person: 'chida',
      dueInDays: 9,
    },
    {
      list: 'todo',
      title: '炊き方の動画に英語字幕を付ける',
      organisation: 'kurihara',
      person: 'sugawara',
      dueInDays: 16,
    },
    {
      list: 'todo',
      title: '香港バイヤーの視察日程を固める',
      organisation: 'wakaba-agency',
      person: 'tadano',
      dueInDays: 6,
    },
    {
      list: 'todo',
      title: '釜山経由の運賃見積もりを更新する',
      organisation: 'morishio',
      person: 'kamata',
      dueInDays: 3,
    },
  ],
};
