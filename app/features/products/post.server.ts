/**
 * What a posted product form becomes: a saved product, or a refusal that keeps what was typed. Pictures are
 * stored by the function the route hands in; those stored before a refusal stay in the form.
 */
import type { Db } from '~/db/session.server';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import { isAppError } from '~/shared/errors';
import { type FormErrors, formValues, type InvalidForm, parseForm } from '~/shared/form';
import { removedPaper, type StorePaper } from '~/shared/form-papers';
import { arrangeImages } from './arrange';
import { type SavedProduct, saveProduct } from './commands.server';
import { type Difference, differences } from './differences';
import { type ImageInput, type ProductInput, productForm, readImages } from './forms';
import { productVersion } from './history.server';
import { type ReadLists, readLists } from './lists';
import { keptAsSaved, takeSaved } from './merge';
import {
  type EditableProduct,
  MAX_IMAGES,
  type ProductImage,
  type ProductLists,
  type ProductStatus,
} from './model';
import { naming } from './naming.server';
import { storePapers } from './papers';
import { editableProduct } from './queries.server';
import { type MissingField, missingFacts } from './rules';

/** Stores one picture; answers it, or the key of what is wrong with it. */
export type StorePicture = (file: File) => Promise<{ id: string; widths: number[] } | string>;

type Post = {
  db: Db;
  locale: Locale;
  organisationId: string;
  formData: FormData;
  /** What is being edited; null for a product that is new. */
  current: EditableProduct | null;
  store: StorePicture;
  storePaper: StorePaper;
};

export type RefusedProduct = InvalidForm & {
  images: ProductImage[];
  /** Set where somebody else saved in between: their product, and what differs. */
  stale?: { product: EditableProduct; differences: Difference[] };
};

export type PostedProduct =
  | { kind: 'saved'; saved: SavedProduct; status: ProductStatus; was: ProductStatus | null }
  | { kind: 'refused'; status: 400 | 409; refused: RefusedProduct };

/** The field beside which a required fact is missed. */
const FIELD_OF: Partial<Record<MissingField, string>> = {
  name: 'nameEn',
  content: 'content',
  originPrefecture: 'originPrefecture',
};

/** Saves a posted product, as its `intent` says: `publish`, or kept in its status. */
export async function postProduct(post: Post): Promise<PostedProduct> {
  const { db, organisationId, formData, current } = post;
  const intent = String(formData.get('intent') ?? '');
  // Where two versions stood beside each other, what was chosen of the saved one counts as typed.
  for (const field of current ? keptAsSaved(formData) : [])
    takeSaved(formData, field, current as EditableProduct);
  const images = arrangeImages(readImages(formData), intent);
  const refuse = (
    errors: FormErrors,
    kept: readonly ImageInput[],
    status: 400 | 409 = 400,
  ): PostedProduct => ({
    kind: 'refused',
    status,
    refused: { ok: false, errors, values: formValues(formData), images: kept.map(asImage) },
  });

  const refusedPapers = await storePapers(formData, post.storePaper);
  const form = parseForm(productForm, formData);
  const { lists, errors: listErrors } = arranged(readLists(formData), intent);
  const errors = { ...(form.ok ? {} : form.errors), ...listErrors, ...refusedPapers };
  if (!form.ok || Object.keys(errors).length > 0) return refuse(errors, images);
  const status = intent === 'publish' ? 'published' : (current?.status ?? 'draft');
  const kept = {
    imageCount: images.length,
    ingredientCount: lists.ingredients?.length ?? current?.ingredients.length ?? 0,
  };
  const lacking = status === 'published' ? lackingFields({ ...form.data, ...kept }) : {};
  if (Object.keys(lacking).length > 0) return refuse(lacking, images);

  const stored = await storeAll(formData, images, post.store);
  const all = [...images, ...stored.images];
  if (stored.refusal) return refuse({ pictures: stored.refusal }, all);

  const id = current?.id ?? String(formData.get('id') ?? '');
  const typedVersion = Number(formData.get('version'));
  const version = current ? (Number.isInteger(typedVersion) ? typedVersion : 0) : null;
  try {
    const saved = await saveProduct(db, {
      id,
      organisationId,
      version,
      status,
      input: form.data,
      parts: { ...lists, images: all },
      kept,
    });
    return { kind: 'saved', saved, status, was: current?.status ?? null };
  } catch (error) {
    if (!isAppError(error)) throw error;
    // Sent twice: the product is there.
    if (error.code === 'already_exists') {
      return { kind: 'saved', saved: { id, version: 1, events: [] }, status, was: null };
    }
    if (error.code !== 'stale') throw error;
    const answer = refuse({}, all, 409);
    if (answer.kind === 'refused') {
      answer.refused.stale = await compared(post, { ...form.data, ...lists, images: all }, version ?? 0);
    }
    return answer;
  }
}

/** The lists after a button of one of their files: moved, or taken off. */
function arranged({ lists, errors }: ReadLists, intent: string): ReadLists {
  const removed = removedPaper(intent);
  const { documents, certificateDetails } = lists;
  return {
    errors,
    lists: {
      ...lists,
      ...(documents && { documents: arrangeImages(documents, intent) }),
      ...(certificateDetails && {
        certificateDetails: certificateDetails
          .map((one) => (one.fileId === removed ? { ...one, fileId: null } : one))
          .filter(({ number, expiresOn, fileId }) => number !== '' || expiresOn || fileId),
      }),
    },
  };
}

type Typed = ProductInput & Partial<ProductLists> & { images: readonly ImageInput[] };

/** What was typed beside what somebody else saved in between. */
async function compared({ db, locale, organisationId, current }: Post, typed: Typed, version: number) {
  const id = current?.id ?? '';
  const [product, base] = await Promise.all([
    editableProduct(db, organisationId, id),
    productVersion(db, id, version),
  ]);
  const { ingredients, certificateDetails, documents } = product;
  // A list that was not sent is as it is saved.
  const mine = { ingredients, certificateDetails, documents, ...typed };
  return {
    product,
    differences: differences({ mine, theirs: product, base }, naming(locale), getFixedT(locale, 'editing')),
  };
}

/** Errors beside the fields whose facts publishing needs. */
function lackingFields(told: Parameters<typeof missingFacts>[0]): FormErrors {
  return Object.fromEntries(
    missingFacts(told)
      .filter((fact) => fact.required)
      .map(({ field }) => [FIELD_OF[field] ?? field, 'products:errors.neededToPublish']),
  );
}

const asImage = (image: ImageInput): ProductImage => ({ widths: [], ...image });

/** Stores the chosen files. A picture that the product has already is not shown twice. */
async function storeAll(formData: FormData, already: readonly ImageInput[], store: StorePicture) {
  const files = formData
    .getAll('pictures')
    .filter((file): file is File => typeof file !== 'string' && file.size > 0);
  const images: ImageInput[] = [];
  for (const file of files) {
    if (already.length + images.length >= MAX_IMAGES) {
      return { images, refusal: `products:errors.tooManyPictures?max=${MAX_IMAGES}` };
    }
    const result = await store(file);
    if (typeof result === 'string') return { images, refusal: result };
    const isShown = [...already, ...images].some((image) => image.fileId === result.id);
    if (!isShown) images.push({ fileId: result.id, altJa: '', altEn: '' });
  }
  return { images, refusal: null };
}
