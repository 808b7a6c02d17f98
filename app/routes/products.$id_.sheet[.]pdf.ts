/** The sheet of a product as a PDF with its maker on the back, in the reader's language and as far as the reader may see. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { getViewer } from '~/db/viewer.server';
import { attachment, safeFileName } from '~/features/files/names';
import { findFile, openFile } from '~/features/files/queries.server';
import { viewOrganisation } from '~/features/organisations/queries.server';
import { sheetFirm } from '~/features/organisations/sheet';
import { orWords, pdfAnswer } from '~/features/pdf/answer.server';
import { firmPage } from '~/features/pdf/firm';
import { readPictures } from '~/features/pdf/pictures.server';
import { readSetting } from '~/features/pdf/setting.server';
import { SHEET_PICTURES, sheetPaper } from '~/features/pdf/sheet';
import { publicProduct } from '~/features/products/queries.server';
import { sheetProduct } from '~/features/products/sheet';
import { productView } from '~/features/products/view.server';
import { dayIn } from '~/i18n/format';
import { now } from '~/shared/clock';
import { AppError } from '~/shared/errors';

export function loader(args: LoaderFunctionArgs) {
  return orWords(args.request, () => sheet(args));
}

async function sheet({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const { db, publicUrl, print } = context;
  const limit = await context.limit('sheet');
  if (!limit.ok) throw new AppError('rate_limited', undefined, limit.retryAfter);
  const [found, viewer] = await Promise.all([
    publicProduct(db, params.id ?? ''),
    getViewer(context, request),
  ]);
  const setting = readSetting(request, publicUrl);
  const maker = await viewOrganisation(db, found.maker.id, setting.locale);
  const own = viewer?.organisations.find((one) => one.id === found.maker.id);
  const product = sheetProduct(productView(found, setting.locale), {
    ...setting,
    origin: publicUrl,
    isOpen: found.status === 'published' && own?.status !== 'draft',
  });
  const open = async (id: string, width: number) =>
    openFile(db, await findFile(db, id, { width, format: 'webp' }));
  const { first, others } = SHEET_PICTURES;
  const [large, small] = await Promise.all([
    readPictures(product.fileIds.slice(0, 1), first.pixels, open),
    readPictures(product.fileIds.slice(1, 1 + others.count), others.pixels, open),
  ]);
  const firm = sheetFirm(maker, { ...setting, origin: publicUrl, today: dayIn(now()) });
  const pictures = new Map([...large, ...small]);
  const paper = sheetPaper(product, pictures, setting, firm ? firmPage(firm, setting) : []);
  const name = `${product.name}_${product.maker}`.replace(/[/\\]/g, ' ');
  return pdfAnswer(request, paper, attachment(safeFileName(name, 'pdf')), print);
}
