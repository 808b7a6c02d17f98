/** Demo manufacturers and producers of Hokkaido, Kanto and central Japan, all made up. */
import type { DemoOrganisation } from '../../model';
import { contactsAt } from '../writing';

const contact = contactsAt('export');

export const MAKERS_OF_JAPAN: DemoOrganisation[] = [
  {
    key: 'kirigatoge',
    kind: 'manufacturer',
    ja: '霧ヶ峠製茶',
    en: 'Kirigatoge Tea',
    aboutJa:
      '有機の煎茶と抹茶を栽培から仕上げまで一貫生産しています。EUと米国の残留農薬基準に合わせた茶園があります。',
    aboutEn:
      'Organic sencha and matcha, from field to finish in one hand, with gardens kept to the residue limits of the EU and the US.',
    country: 'JP',
    prefecture: 'JP-22',
    locality: '島田市 / Shimada',
    items: ['green-tea', 'matcha', 'hojicha', 'bottled-tea', 'black-tea'],
    countries: ['US', 'DE', 'FR', 'TH', 'SG'],
    offers: ['organic-growing', 'residue-tested-growing', 'repacking', 'private-brand-buying'],
    needs: ['ingredient-use', 'restaurant-distribution', 'local-wholesale'],
    certificates: ['organic-jas', 'organic-eu', 'organic-usda'],
    languages: ['ja', 'en'],
    contact: contact('望月 葵', '輸出部', 'kirigatoge', '+81 54 000 0122'),
    wishes: [
      {
        ja: '有機抹茶を原料として使う飲料・製菓メーカーとの取引を希望します。',
        en: 'We would like to supply makers of drinks and sweets who use organic matcha as an ingredient.',
        items: ['matcha'],
        countries: ['DE', 'FR', 'US'],
      },
    ],
  },
  {
    key: 'ryuhyo',
    kind: 'manufacturer',
    ja: '流氷岬ほたて加工',
    en: 'Ryuhyo Cape Scallop Works',
    aboutJa:
      '冷凍玉冷とボイルほたてを製造しています。輸出先の転換を進め、東南アジアとメキシコの販路を開拓中です。',
    aboutEn:
      'Frozen and boiled scallops. We are moving to new destinations and opening channels in Southeast Asia and Mexico.',
    country: 'JP',
    prefecture: 'JP-01',
    locality: '稚内市 / Wakkanai',
    items: ['scallop', 'dried-scallop', 'sea-cucumber', 'snow-crab'],
    countries: ['US', 'VN', 'TH', 'MX', 'SG'],
    offers: ['approved-seafood-plant', 'quick-freezing', 'one-container-volume'],
    needs: ['import-trading', 'restaurant-distribution', 'menu-fair', 'cold-storage'],
    certificates: ['msc', 'haccp'],
    languages: ['ja', 'en'],
    contact: contact('本間 洋', '輸出課長', 'ryuhyo-hotate', '+81 11 000 0127'),
    wishes: [
      {
        ja: '東南アジアの飲食店向けに、ほたてを混載で送れる便を探しています。',
        en: 'We look for a service that carries scallops in mixed loads to restaurants in Southeast Asia.',
        items: ['scallop'],
        countries: ['VN', 'TH'],
        daysLeft: 50,
      },
    ],
  },
  {
    key: 'kazemachi',
    kind: 'manufacturer',
    ja: '風待ヶ丘牧場乳業',
    en: 'Kazemachi Hill Dairy',
    aboutJa: 'アイスクリームとナチュラルチーズを製造し、台湾とタイの百貨店で催事を行っています。',
    aboutEn: 'Ice cream and natural cheese. We run fairs at department stores in Taiwan and Thailand.',
    country: 'JP',
    prefecture: 'JP-01',
    locality: '帯広市 / Obihiro',
    items: ['ice-cream', 'cheese', 'milk', 'pudding', 'butter'],
    countries: ['TW', 'TH', 'SG', 'HK'],
    offers: ['haccp-facility', 'in-store-promotion', 'private-brand-buying'],
    needs: ['department-store', 'cold-storage', 'ocean-freight', 'health-certificate'],
    certificates: ['haccp', 'fssc22000'],
    languages: ['ja', 'en'],
    contact: contact('牧 あかり', '販売企画', 'kazemachi-dairy', '+81 15 000 0128'),
  },
  {
    key: 'mamenokizaka',
    kind: 'manufacturer',
    ja: '豆ノ木坂食品',
    en: 'Mamenokizaka Soy Foods',
    aboutJa:
      '茨城県北の大豆とこんにゃく芋で、納豆、豆腐、ゆば、こんにゃくを作っています。冷凍と常温の両方の商品があり、日配品の少ない海外の売り場に合わせて日持ちを延ばしてきました。',
    aboutEn:
      'Natto, tofu, yuba and konnyaku from soybeans and konjac of northern Ibaraki. Some frozen, some shelf-stable: we have worked for years on making daily foods keep abroad.',
    country: 'JP',
    prefecture: 'JP-08',
    locality: '常陸太田市 / Hitachiota',
    items: ['natto', 'tofu', 'fried-tofu', 'yuba', 'soy-milk', 'soy-meat', 'konnyaku', 'shirataki'],
    countries: ['US', 'SG', 'AU', 'TH', 'DE'],
    offers: [
      'vegan-production',
      'quick-freezing',
      'shelf-life-extension',
      'contract-manufacturing',
      'haccp-facility',
    ],
    needs: ['import-trading', 'cold-storage', 'local-wholesale', 'reefer-consolidation', 'label-translation'],
    certificates: ['haccp', 'jfs-b', 'vegan'],
    languages: ['ja', 'en'],
    contact: contact('綿引 早苗', '海外営業', 'mamenokizaka', '+81 29 000 0129'),
    wishes: [
      {
        ja: '冷凍納豆とゆばを、日本食レストラン向けに卸してくださる米国の会社を探しています。',
        en: 'We look for a wholesaler in the US who takes frozen natto and yuba to Japanese restaurants.',
        items: ['natto', 'yuba'],
        countries: ['US'],
        daysLeft: 80,
      },
    ],
  },
  {
    key: 'yamanoha',
    kind: 'manufacturer',
    ja: '山ノ端きのこ農産',
    en: 'Yamanoha Mushroom Farm',
    aboutJa:
      '雪深い長野の山あいで、えのきたけやしいたけを周年で育てています。沢わさびの農家とも一緒に出荷し、空港まで毎日保冷便を走らせています。',
    aboutEn:
      'Enoki, shimeji, maitake and shiitake grown all year in the snow country of Nagano, shipped together with wasabi of our neighbours. A cool truck leaves for the airport every day.',
    country: 'JP',
    prefecture: 'JP-20',
    locality: '飯山市 / Iiyama',
    items: ['enoki', 'shimeji', 'maitake', 'shiitake', 'dried-shiitake', 'wood-ear', 'wasabi'],
    countries: ['HK', 'SG', 'TW', 'TH', 'US', 'FR'],
    offers: [
      'regular-export',
      'large-volume-supply',
      'carry-members-products',
      'drying',
      'shipping-plan-sharing',
    ],
    needs: ['export-trading', 'air-freight', 'retail-shelf', 'restaurant-distribution', 'freshness-keeping'],
    certificates: ['jgap'],
    languages: ['ja'],
    contact: contact('丸山 朔', '出荷課長', 'yamanoha', '+81 26 000 0130'),
  },
];
