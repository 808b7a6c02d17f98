/** Read models for tests that need no database. */
import type { PublicProduct } from '~/features/products/model';
import { productInput } from './products';

/** A published product as its reader gets it, with everything told but a price. */
export function aProduct(change: Partial<PublicProduct> = {}): PublicProduct {
  return {
    ...productInput,
    id: '7d0f2f0e-5a7c-4a53-9f57-0d7a4c1e2b10',
    status: 'published',
    updatedAt: '2026-11-20T03:00:00Z',
    images: [],
    ingredients: [],
    certificateDetails: [],
    documents: [],
    maker: {
      id: '0b5c9a52-51f5-4a44-8a5f-6c1f0d5c7a11',
      nameJa: '結び食品',
      nameEn: 'Musubi Foods',
      kind: 'manufacturer',
      country: 'JP',
      prefecture: 'JP-04',
      logoFileId: null,
    },
    ...change,
  };
}
