/** Demo buyers in Europe and America, all made up. */
import type { DemoOrganisation } from '../../model';
import { contactsAt } from '../writing';

const contact = contactsAt('japan');

export const BUYERS_IN_THE_WEST: DemoOrganisation[] = [
  {
    key: 'casa-nihonshu',
    kind: 'buyer',
    ja: 'カーサ・デル・ニホンシュ',
    en: 'Casa del Nihonshu',
    aboutJa: 'ミラノの日本酒輸入会社です。自社の店とECを持ち、ソムリエ向けの講習会を毎月開いています。',
    aboutEn:
      'Importer of Japanese sake in Milan with our own shop and web store. We teach sommeliers every month.',
    country: 'IT',
    locality: 'Milano',
    items: ['sake', 'sparkling-sake', 'umeshu', 'wagyu', 'yuzu'],
    countries: ['IT', 'CH', 'ES'],
    offers: ['alcohol-import-licence', 'own-shop', 'local-ecommerce', 'tasting-events', 'overseas-storage'],
    needs: ['small-lot-supply', 'common-brand', 'bottling', 'label-translation'],
    languages: ['it', 'en', 'ja'],
    contact: contact('Giulia Ferrante', 'Import manager', 'casa-nihonshu', '+39 02 0000 0405'),
    wishes: [
      {
        ja: '魚料理に合う辛口と、発泡の日本酒を小ロットで探しています。ソムリエ向け講習会で紹介します。',
        en: 'Looking for dry sake for fish and for sparkling sake, in small lots, to present in our classes for sommeliers.',
        items: ['sake', 'sparkling-sake'],
        countries: ['IT', 'CH'],
        daysLeft: 100,
      },
    ],
  },
  {
    key: 'tidegate',
    kind: 'buyer',
    ja: 'タイドゲート・アジアンフーズ',
    en: 'Tidegate Asian Foods',
    aboutJa:
      '米国西海岸の日系・アジア系スーパーと飲食店600軒に卸しています。FDA登録済みの工場の商品を扱います。',
    aboutEn:
      'Wholesaler to 600 Japanese and Asian stores and restaurants on the US West Coast. We carry goods from FDA-registered plants.',
    country: 'US',
    locality: 'Oakland, CA',
    items: ['miso', 'soy-sauce', 'rice-crackers', 'soba', 'green-tea', 'yellowtail', 'sake', 'wakame'],
    countries: ['US'],
    offers: ['local-wholesale', 'import-trading', 'restaurant-distribution', 'alcohol-import-licence'],
    needs: ['fda-registration', 'one-container-volume', 'fsvp-support', 'label-application'],
    requiredNeeds: ['fda-registration'],
    languages: ['en', 'ja'],
    contact: contact('Michael Oda', 'Grocery buyer', 'tidegate', '+1 510 555 0148'),
    wishes: [
      {
        ja: 'FDA登録工場の冷凍麺、納豆、餃子の皮を、コンテナ単位で仕入れます。',
        en: 'We buy frozen noodles, natto and gyoza wrappers by the container from FDA-registered plants.',
        items: ['soba', 'udon', 'natto'],
        countries: ['US'],
        daysLeft: 90,
      },
    ],
  },
  {
    key: 'trois-marees',
    kind: 'buyer',
    ja: 'エピスリー・トロワ・マレ',
    en: 'Épicerie Trois Marées',
    aboutJa: 'パリの食材店とレストラン向け卸です。ゆず、発酵調味料、抹茶を料理人に届けています。',
    aboutEn:
      'A Paris food shop and wholesaler to restaurants, bringing yuzu, fermented seasonings and matcha to chefs.',
    country: 'FR',
    locality: 'Paris',
    items: ['yuzu', 'miso', 'ponzu', 'matcha', 'shio-koji', 'sake'],
    countries: ['FR'],
    offers: ['own-shop', 'restaurant-distribution', 'import-trading', 'ingredient-use'],
    needs: ['eu-composite-documents', 'small-lot-supply', 'vegan-production', 'lcl-consolidation'],
    languages: ['fr', 'en'],
    contact: contact('Claire Morvan', 'Acheteuse', 'trois-marees', '+33 1 00 00 04 10'),
    wishes: [
      {
        ja: '動物性原料を使わない発酵調味料を、星付きレストラン20軒に紹介します。',
        en: 'We introduce fermented seasonings without animal ingredients to twenty starred restaurants.',
        items: ['miso', 'shio-koji', 'ponzu'],
        countries: ['FR'],
      },
    ],
  },
  {
    key: 'ola-clara',
    kind: 'buyer',
    ja: 'オラ・クララ輸入',
    en: 'Ola Clara Importaciones',
    aboutJa: 'メキシコシティの日本食レストランへ水産品を卸しています。日本産の取り扱いを増やす計画です。',
    aboutEn: 'We supply seafood to Japanese restaurants in Mexico City and plan to carry more from Japan.',
    country: 'MX',
    locality: 'Ciudad de México',
    items: ['yellowtail', 'coho-salmon', 'scallop', 'kamaboko', 'sake'],
    countries: ['MX'],
    offers: ['import-trading', 'restaurant-distribution', 'cold-storage'],
    needs: ['approved-seafood-plant', 'quick-freezing', 'joint-sales-visits'],
    languages: ['es', 'en'],
    contact: contact('Luis Herrera', 'Director', 'ola-clara', '+52 55 0000 0411'),
  },
];
