/** Demo fisheries, seafood makers and breweries of Miyagi, all made up. */
import type { DemoOrganisation } from '../../model';
import { contactsAt } from '../writing';

const contact = contactsAt('export');

export const SEA_AND_SAKE_OF_MIYAGI: DemoOrganisation[] = [
  {
    key: 'ryugasaki',
    kind: 'manufacturer',
    ja: '竜ヶ崎ほや水産',
    en: 'Ryugasaki Sea Squirt Fishery',
    aboutJa:
      '養殖ほやを水揚げ当日にむき身・急速凍結しています。東南アジアの飲食店に合わせたレシピを25品用意しました。',
    aboutEn:
      'We shuck and quick-freeze farmed sea squirt on the day of landing, and bring 25 recipes made for restaurants in Southeast Asia.',
    country: 'JP',
    prefecture: 'JP-04',
    locality: '牡鹿郡女川町 / Onagawa',
    items: ['sea-squirt', 'oyster', 'mekabu'],
    countries: ['VN', 'MY', 'SG', 'TH'],
    offers: ['aquaculture', 'quick-freezing', 'recipe-development', 'haccp-facility'],
    needs: [
      'restaurant-distribution',
      'menu-fair',
      'cold-storage',
      'health-certificate',
      'influencer-promotion',
    ],
    certificates: ['haccp'],
    languages: ['ja'],
    contact: contact('木村 海', '専務', 'ryugasaki-hoya', '+81 22 000 0109'),
    wishes: [
      {
        ja: 'ほやの料理を一緒に考え、期間限定で出してくださるレストランを探しています。サンプルとレシピをお送りします。',
        en: 'We look for restaurants that would create sea squirt dishes with us and serve them for a season. We send samples and recipes.',
        items: ['sea-squirt'],
        countries: ['VN', 'SG', 'MY'],
        daysLeft: 70,
      },
    ],
  },
  {
    key: 'shirasango',
    kind: 'manufacturer',
    ja: '白珊瑚かき養殖組合',
    en: 'Shirasango Oyster Growers',
    aboutJa:
      '内湾で育てた殻付きカキと冷凍むき身を出荷しています。欧米向けの生産海域指定を目指して準備を進めています。',
    aboutEn:
      'Shell-on oysters and frozen meat from an inner bay. We are preparing for designation of our waters for the EU and North America.',
    country: 'JP',
    prefecture: 'JP-04',
    locality: '東松島市 / Higashimatsushima',
    items: ['oyster', 'scallop', 'wakame', 'nori'],
    countries: ['TH', 'VN', 'SG', 'US'],
    offers: ['aquaculture', 'grading-packing', 'quick-freezing'],
    needs: [
      'designated-waters',
      'approved-seafood-plant',
      'restaurant-distribution',
      'certification-support',
    ],
    certificates: ['asc'],
    languages: ['ja'],
    contact: contact('高砂 史郎', '組合長', 'shirasango', '+81 22 000 0110'),
  },
  {
    key: 'urokonomori',
    kind: 'manufacturer',
    ja: '鱗ノ森フーズ',
    en: 'Urokonomori Foods',
    aboutJa:
      '養殖銀ざけのフィレ、漬け魚、かまぼこを製造する石巻の水産加工会社です。対米HACCPの認定工場で加工しています。',
    aboutEn:
      'A seafood processor in Ishinomaki: fillets of farmed coho salmon, marinated fish and kamaboko, from a plant approved for the US.',
    country: 'JP',
    prefecture: 'JP-04',
    locality: '石巻市 / Ishinomaki',
    items: ['coho-salmon', 'marinated-fish', 'kamaboko', 'mackerel', 'salmon-roe', 'canned-fish'],
    countries: ['US', 'SG', 'TH', 'MX'],
    offers: [
      'approved-seafood-plant',
      'fish-filleting',
      'quick-freezing',
      'contract-manufacturing',
      'haccp-facility',
    ],
    needs: ['overseas-account', 'joint-sales-visits', 'reefer-consolidation', 'retail-shelf'],
    certificates: ['haccp', 'msc', 'fssc22000'],
    languages: ['ja', 'en'],
    contact: contact('及川 誠', '海外営業', 'urokonomori', '+81 22 000 0111'),
  },
  {
    key: 'yukimachizaka',
    kind: 'manufacturer',
    ja: '雪待坂酒造',
    en: 'Yukimachizaka Sake Brewery',
    aboutJa:
      '蔵の華を使った純米吟醸を中心に、香り・濃淡・柔らかさを数値で示した四つの味わいで提案しています。',
    aboutEn:
      'Junmai ginjo from local Kura-no-hana rice, offered in four flavour classes by measured aroma, richness and softness.',
    country: 'JP',
    prefecture: 'JP-04',
    locality: '加美郡 / Kami District',
    items: ['sake', 'sparkling-sake', 'umeshu', 'sake-lees'],
    countries: ['IT', 'CH', 'ES', 'US'],
    offers: ['bottling', 'small-lot-supply', 'origin-visits', 'common-brand'],
    needs: ['alcohol-import-licence', 'restaurant-distribution', 'tasting-events', 'overseas-storage'],
    requiredNeeds: ['alcohol-import-licence'],
    certificates: ['gi'],
    languages: ['ja', 'en'],
    contact: contact('早坂 周平', '蔵元', 'yukimachizaka', '+81 22 000 0107'),
  },
  {
    key: 'okimizaka',
    kind: 'manufacturer',
    ja: '沖見坂醸造',
    en: 'Okimizaka Brewing House',
    aboutJa:
      '石巻の小さな蔵です。白身魚やカキに合う辛口の純米酒を造り、欧州の料理との組み合わせを提案しています。',
    aboutEn:
      'A small brewery in Ishinomaki. Our dry junmai goes with white fish and oysters; we suggest pairings for European kitchens.',
    country: 'JP',
    prefecture: 'JP-04',
    locality: '石巻市 / Ishinomaki',
    items: ['sake', 'amazake', 'shio-koji'],
    countries: ['IT', 'CH', 'FR', 'KR'],
    offers: ['bottling', 'small-lot-supply', 'recipe-development'],
    needs: ['alcohol-import-licence', 'import-trading', 'press-releases', 'lcl-consolidation'],
    languages: ['ja'],
    contact: contact('阿部 友香', '製造責任者', 'okimizaka', '+81 22 000 0108'),
  },
];
