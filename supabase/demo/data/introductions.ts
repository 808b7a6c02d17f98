/** Demo introductions: those behind the clusters, and some that wait for one of the sign-ins. */
import type { DemoIntroduction } from '../model';

/** The secretariat of each cluster has met its members before it invited them. */
const met = (from: string, others: string[], message: string, daysAgo: number): DemoIntroduction[] =>
  others.map((to, index) => ({
    from,
    to,
    status: 'accepted',
    message,
    reply: 'ぜひお話しさせてください。',
    daysAgo,
    ...(daysAgo >= 75
      ? {
          outcomes: [
            { side: 'from', outcome: 'cooperation' },
            index % 3 === 2
              ? { side: 'to', outcome: 'informative' }
              : { side: 'to', outcome: 'cooperation', ...(index % 3 === 0 ? { orderDaysAgo: 45 } : {}) },
          ],
        }
      : {}),
  }));

export const INTRODUCTIONS: DemoIntroduction[] = [
  ...met(
    'shiomiya',
    [
      'hamayoshi',
      'tsukushi',
      'morishio',
      'harbour-green',
      'tenjinbatake',
      'mogamino',
      'kallang',
      'tohoku-overseas',
    ],
    '仙台港発の定期・定量輸出をご一緒できないかと考えております。一度オンラインでお話しできれば幸いです。',
    80,
  ),
  ...met(
    'umikaze',
    ['akanezaka', 'hoshimi', 'southern', 'michinoku-air', 'morinomi'],
    'いちごの6か国向け定期納入について、作付計画の段階からご相談したく存じます。',
    75,
  ),
  ...met(
    'yukimachizaka',
    ['okimizaka', 'kuramichi', 'hamanagi', 'casa-nihonshu', 'yuiso', 'zaono', 'wakaba-agency'],
    '宮城の日本酒を四つの味わいで欧州へ提案する取り組みに、お力をお借りできないでしょうか。',
    90,
  ),
  ...met(
    'harbour-council',
    ['ryugasaki', 'urokonomori', 'sanriku-link', 'nenohoshi', 'ben-sao', 'shirasango'],
    '港町の水産品を東南アジアの飲食店へ届ける協議会にご参加いただけないか、ご相談させてください。',
    85,
  ),
  ...met(
    'kurihara',
    ['inamori', 'morishio', 'minato-onigiri', 'inahomaru', 'wakaba-agency'],
    '香港向けの鶏卵の商流に、お米など地域の品目を一緒に載せるご提案です。',
    70,
  ),
  {
    from: 'shiomiya',
    to: 'kitahama',
    status: 'pending',
    message:
      'はじめまして、潮見屋商事の庄子と申します。シンガポール向けの混載便で、貴社のみそと木桶醤油をご紹介したいと考えております。輸出書類と通関は当社でお引き受けできます。一度お話を伺えますでしょうか。',
    daysAgo: 2,
  },
  {
    from: 'kitahama',
    to: 'yuiso',
    status: 'accepted',
    message: '英文ラベルの作成についてご相談させてください。',
    reply: 'ありがとうございます。既存のラベル画像をお送りください。',
    messages: [
      {
        by: 'sakuma',
        daysAgo: 3,
        at: '10:12',
        body: '赤みそ500gのラベル画像を商品ページの書類に入れました。シンガポール向けの英文表示の費用と、納期の目安を教えてください。',
      },
      {
        by: 'yuki',
        daysAgo: 1,
        at: '16:05',
        body: '画像を拝見しました。栄養成分表示の欄を少し広げれば収まります。1点あたり28,000円、原稿の確定から10営業日です。{+9}に30分ほど打ち合わせできますか。',
      },
    ],
    daysAgo: 20,
  },
  {
    from: 'southern',
    to: 'morishio',
    status: 'pending',
    message:
      'We plan monthly reefers of produce from Sendai to Bangkok. Could you tell us about your sailings and consolidation dates?',
    daysAgo: 3,
  },
  {
    from: 'yukinohata',
    to: 'kallang',
    status: 'pending',
    message:
      'We make rice crackers on a halal line and would like to learn whether they fit your counters in Singapore. Samples can leave this week.',
    daysAgo: 4,
  },
  {
    from: 'taipei-fruit',
    to: 'umikaze',
    status: 'pending',
    message:
      'We look for strawberries with residue test reports for our gift season in January and February. Could we talk about volumes?',
    daysAgo: 1,
  },
  {
    from: 'wakaba-agency',
    to: 'kurohime',
    status: 'declined',
    message: '秋の商談会への参加についてご案内させてください。',
    reply: '来春に改めてお願いいたします。',
    reason: 'capacity_full',
    daysAgo: 30,
  },
  {
    from: 'oshu-soba',
    to: 'wakaba-agency',
    status: 'pending',
    message: '北米向けグルテンフリー麺の市場調査について、相談の機会をいただけないでしょうか。',
    daysAgo: 5,
  },
  ...met(
    'wakaba-agency',
    ['hamayoshi', 'shiomiya', 'ryugasaki'],
    '県の輸出相談窓口です。海外の商談会や補助事業のご案内のため、一度お話を伺わせてください。',
    60,
  ),
  {
    from: 'wakaba-agency',
    to: 'ben-sao',
    status: 'pending',
    message:
      'We are planning a buyer visit to Miyagi for restaurants that serve seafood. Would your head of purchasing like to join us in {+2m}? Travel is covered.',
    daysAgo: 2,
  },
  {
    from: 'kallang',
    to: 'kotozute',
    status: 'accepted',
    message: 'We order samples from five makers at a time. Could you send them to us in one shipment?',
    reply: 'Yes, also in different temperature zones. Please send us the list.',
    daysAgo: 25,
  },
  {
    from: 'inamori',
    to: 'shiomiya',
    status: 'pending',
    message:
      'シンガポール向けの混載便に、当社のササニシキを2パレットから載せていただけないでしょうか。寿司店からのお引き合いがあり、定期でお出しできます。',
    daysAgo: 1,
  },
  {
    from: 'yamanoha',
    to: 'umikaze',
    status: 'pending',
    message:
      '長野のきのこ農園です。御社のいちごの航空便がお休みになる7月から11月に、えのきたけやしいたけを同じ売り場へお届けできればと考えております。',
    daysAgo: 3,
  },
  {
    from: 'kitahama',
    to: 'tidegate',
    by: 'wakaba-agency',
    agreed: ['to'],
    status: 'pending',
    message:
      '北浜みそ醤油醸造 様\nTidegate Asian Foods 様\n\n県の輸出相談窓口です。北浜みそ醤油醸造様は三年熟成の赤みそと木桶醤油を小ロットから輸出したいとお考えです。Tidegate様はみそと醤油を扱う売り場をお持ちです。双方にご承諾いただけましたら、まずはオンラインで30分ほどお話しください。',
    daysAgo: 3,
  },
  {
    from: 'kitahama',
    to: 'michinoku-air',
    by: 'wakaba-agency',
    agreed: ['from', 'to'],
    status: 'accepted',
    message:
      '北浜みそ醤油醸造 様\nみちのくエアカーゴ 様\n\n県の輸出相談窓口です。仙台空港からの小口の航空便について、双方でお話しいただけると考え、ご紹介いたします。サンプルの発送からご相談ください。',
    reply: '小口でもお引き受けできます。ご連絡をお待ちしております。',
    messages: [
      {
        by: 'sakuma',
        daysAgo: 28,
        at: '09:40',
        body: '赤みそ500g×12のケースを、まず3ケースほどシンガポールへお送りしたいと考えております。仙台発の便の曜日と、締め切りを教えてください。',
      },
      {
        by: 'shojiaya',
        daysAgo: 27,
        at: '14:20',
        body: '火曜と金曜に便があり、前日の正午が締め切りです。常温でしたら3ケースからお引き受けできます。書類のひな型をお送りします。',
      },
      {
        by: 'sakuma',
        daysAgo: 12,
        at: '11:05',
        body: '先週の便で無事に届きました。ありがとうございます。次回は5ケースでお願いする予定です。',
      },
    ],
    daysAgo: 34,
  },
];
