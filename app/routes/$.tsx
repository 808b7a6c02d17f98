/** Every address that no other route knows: the designed 404, as a page of the app. */
import { notFound } from '~/shared/errors';

export function loader(): never {
  throw notFound();
}

export function action(): never {
  throw notFound();
}

export default function Unknown() {
  return null;
}
