/** Full records: soy foods. */
import { DRY, FROZEN, type Records, sheet } from './writing';

export const SOY_RECORDS: Records = {
  'mamenokizaka/Frozen Small-Bean Natto, 3 Cups': sheet({
    pack: [24, 135, 165, [480, 330, 230], 6, 7],
    supply: [14, 3000, 'case'],
    arrival: 240,
    keep: FROZEN,
    target: ['日本食材店、家庭', 'Japanese grocers, homes'],
    usage: ['冷蔵庫で一晩解凍し、よく混ぜて', 'Thaw overnight in the fridge and stir well'],
    retail: [225, 8],
    made: [
      ['大豆', 'Soybeans', 99.8, 'JP'],
      ['納豆菌', 'Bacillus subtilis natto', 0.2, 'JP'],
    ],
    contains: ['soy'],
    labels: ['ja', 'en'],
    papers: [['vegan', 'DEMO-VEGAN-1701', 240]],
    more: { ph: 7.2 },
  }),
  'mamenokizaka/Shelf-Stable Silken Tofu': sheet({
    pack: [12, 300, 312, [320, 240, 140], 14, 8],
    supply: [21, 6000, 'case'],
    arrival: 150,
    keep: DRY,
    target: ['量販店、レストラン', 'Supermarkets, restaurants'],
    usage: ['冷奴、味噌汁、スムージー', 'Chilled, in miso soup, in smoothies'],
    retail: [175, 8],
    made: [
      ['大豆', 'Soybeans', 12, 'JP'],
      ['凝固剤(グルコノデルタラクトン)', 'Firming agent (glucono delta-lactone)', 0.3, null, { ins: '575' }],
      ['凝固剤(塩化マグネシウム)', 'Firming agent (magnesium chloride)', 0.1, null, { ins: '511' }],
    ],
    contains: ['soy'],
    labels: ['en', 'de'],
    papers: [['vegan', 'DEMO-VEGAN-1701', 240]],
    more: { ph: 5.9, waterActivity: 0.99, hermetic: true },
  }),
  'mamenokizaka/Unsweetened Soy Milk': sheet({
    pack: [6, 1030, 1065, [290, 200, 210], 18, 6],
    supply: [14, 8000, 'case'],
    arrival: 150,
    keep: [
      '常温で保存。開封後は冷蔵し、3日以内に飲み切ってください。',
      'Keep at room temperature. Once open, chill and drink within three days.',
    ],
    target: ['量販店、カフェ', 'Supermarkets, cafés'],
    usage: ['そのまま、ラテ、豆乳鍋に', 'As it is, in lattes, for soy milk hot pot'],
    retail: [250, 8],
    made: [['大豆', 'Soybeans', 11, 'JP']],
    contains: ['soy'],
    labels: ['en', 'th', 'de'],
    papers: [['haccp', 'DEMO-HACCP-1702', 350]],
    more: { ph: 6.7, hermetic: true },
  }),
};
