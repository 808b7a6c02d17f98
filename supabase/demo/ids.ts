/** Ids and addresses of demo things, made from their keys so that every load makes the same. */
import { createHash } from 'node:crypto';
import type { DemoProduct } from './model';

/** The id of a demo thing: a name-based UUID of its kind and key. */
export function demoId(kind: string, key: string): string {
  const hex = createHash('sha1').update(`musubi-demo/${kind}/${key}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

/** The id of a demo product. */
export function demoProductId(product: DemoProduct): string {
  return demoId('product', `${product.organisation}/${product.en}`);
}

/** The address of a demo person: its sign-in, or one that nobody signs in with. */
export function demoAddress(person: { key: string; signIn?: string }): string {
  return `${person.signIn ?? person.key}@demo.example`;
}
