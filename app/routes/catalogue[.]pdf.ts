/**
 * Products as one PDF: those a search finds, those of a maker (`?maker=`), or those named (`?ids=a,b,c`). In the
 * reader's language, with what the reader may see.
 */
import type { LoaderFunctionArgs } from '@remix-run/node';
import type { AppContext } from '~/db/context.server';
import { getViewer } from '~/db/viewer.server';
import { queryPath } from '~/features/catalogue/address';
import { readQuery } from '~/features/catalogue/facets';
import { searchCatalogue } from '~/features/catalogue/search.server';
import { facetView } from '~/features/catalogue/view.server';
import { attachment, safeFileName } from '~/features/files/names';
import { findFile, openFile } from '~/features/files/queries.server';
import { orWords, pdfAnswer } from '~/features/pdf/answer.server';
import { CATALOGUE_PIXELS, cataloguePaper } from '~/features/pdf/catalogue';
import { MOST_PRODUCTS } from '~/features/pdf/model';
import { readPictures } from '~/features/pdf/pictures.server';
import { readSetting } from '~/features/pdf/setting.server';
import type { Setting } from '~/features/pdf/sheet';
import type { PublicProduct } from '~/features/products/model';
import { publicProducts, publicProductsOf } from '~/features/products/queries.server';
import { sheetProduct } from '~/features/products/sheet';
import { productView } from '~/features/products/view.server';
import { pick } from '~/i18n/format';
import { AppError, notFound } from '~/shared/errors';
import { paths } from '~/shared/paths';

/** What is asked for, and how the cover tells it. */
type Chosen = { title: string; conditions: string[]; path: string; total: number; products: PublicProduct[] };

export function loader(args: LoaderFunctionArgs) {
  return orWords(args.request, () => catalogue(args));
}

async function catalogue({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const { db, publicUrl, print } = context;
  const limit = await context.limit('cataloguePdf');
  if (!limit.ok) throw new AppError('rate_limited', undefined, limit.retryAfter);
  const setting = readSetting(request, publicUrl);
  const [chosen, viewer] = await Promise.all([
    choose(new URL(request.url).searchParams, context, setting),
    getViewer(context, request),
  ]);
  if (chosen.products.length === 0) throw notFound();
  const products = chosen.products.map((product) =>
    sheetProduct(productView(product, setting.locale), {
      ...setting,
      origin: publicUrl,
      isOpen: product.status === 'published',
    }),
  );
  const pictures = await readPictures(
    products.flatMap(({ fileIds }) => fileIds.slice(0, 1)),
    CATALOGUE_PIXELS,
    async (id, width) => openFile(db, await findFile(db, id, { width, format: 'webp' })),
  );
  const { path, ...told } = chosen;
  const by = viewer?.organisation?.name ?? null;
  const paper = cataloguePaper({ ...told, by, url: publicUrl + path, products }, pictures, setting);
  return pdfAnswer(
    request,
    paper,
    attachment(safeFileName(paper.title.replace(/[/\\]/g, ' '), 'pdf')),
    print,
  );
}

async function choose(search: URLSearchParams, context: AppContext, { t, locale }: Setting): Promise<Chosen> {
  const { db, publicDb } = context;
  const title = t('pdf:catalogue.title');
  const ids = search.get('ids');
  if (ids !== null) {
    const asked = [...new Set(ids.split(','))];
    if (asked.length > MOST_PRODUCTS) throw new AppError('invalid');
    const products = await publicProducts(db, asked);
    return { title, conditions: [], path: paths.catalogue(), total: products.length, products };
  }
  const maker = search.get('maker');
  if (maker !== null) {
    const products = await publicProductsOf(db, maker, MOST_PRODUCTS);
    const [first] = products;
    if (!first) throw notFound();
    const name = pick(locale, first.maker.nameJa, first.maker.nameEn);
    return {
      title: t('pdf:catalogue.titleOf', { maker: name }),
      conditions: [],
      path: paths.organisation(maker),
      total: products.length,
      products,
    };
  }
  const query = { ...readQuery(search), cursor: null };
  const found = await searchCatalogue(publicDb, query, { perPage: MOST_PRODUCTS });
  return {
    title: query.q ? t('pdf:catalogue.titleFor', { q: query.q }) : title,
    conditions: facetView(query, found.counts, locale).chips.map(({ label }) => label),
    path: queryPath(query),
    total: found.total,
    products: await publicProducts(db, found.ids),
  };
}
