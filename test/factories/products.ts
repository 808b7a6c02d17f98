/** Organisations and products for tests, made through the app's own commands. */
import { randomUUID } from 'node:crypto';
import { saveProduct } from '~/features/products/commands.server';
import type { ProductInput } from '~/features/products/forms';
import type { ProductLists, ProductStatus } from '~/features/products/model';
import { blankFacts } from '~/features/products/record';
import type { TestDatabase } from '../setup/database';

/** A product that tells everything publishing asks for. */
export const productInput: ProductInput = {
  ...blankFacts('miso'),
  nameJa: '仙台味噌',
  nameEn: 'Sendai Miso',
  descriptionJa: '米と大豆だけで仕込みました。',
  descriptionEn: 'Made of rice and soybeans alone.',
  hs: '210390',
  content: '500 g',
  moqQuantity: 10,
  moqUnit: 'case',
  shelfLifeDays: 365,
  temperature: 'ambient',
  originPrefecture: 'JP-04',
  processingPrefecture: 'JP-04',
  targetCountries: ['SG', 'HK'],
  certificates: ['haccp'],
  price: null,
};

/** A person who owns a manufacturer, published unless told otherwise. */
export async function addMaker(
  database: TestDatabase,
  email: string,
  { published = true, nameJa = '結び食品', nameEn = 'Musubi Foods' } = {},
) {
  const user = await database.signUpUser(email);
  const { data, error } = await user.db.rpc('create_organisation', {
    kind: 'manufacturer',
    name_ja: nameJa,
    name_en: nameEn,
    country: 'JP',
    prefecture: 'JP-04',
    locality: '',
  });
  if (error) throw error;
  if (published) {
    await database.adminSql(`update public.organisations set status = 'published' where id = $1`, [data]);
  }
  return { ...user, organisation: data };
}
export type TestMaker = Awaited<ReturnType<typeof addMaker>>;

/** Saves a product of a maker; answers its id. */
export async function addProduct(
  maker: TestMaker,
  change: Partial<ProductInput> = {},
  {
    status = 'published',
    images = [],
    lists = {},
  }: { status?: ProductStatus; images?: string[]; lists?: Partial<ProductLists> } = {},
): Promise<string> {
  const { id } = await saveProduct(maker.db, {
    id: randomUUID(),
    organisationId: maker.organisation,
    version: null,
    status,
    input: { ...productInput, ...change },
    parts: { ...lists, images: images.map((fileId) => ({ fileId, altJa: '', altEn: '' })) },
  });
  return id;
}
