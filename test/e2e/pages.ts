/**
 * Every page of the product and who opens it, for the walk of pages.test.ts. A new page is one more line here;
 * the walk fails on a page that no line leads to.
 */
import { DEMO } from '../../supabase/demo/data';
import { demoId, demoProductId } from '../../supabase/demo/ids';
import type { Demo, Who } from './demo';

export type Visit = { who: Who; path: string; status: number };

const product = (organisation: string) => {
  const found = DEMO.products.find((one) => one.organisation === organisation && one.status === undefined);
  if (!found) throw new Error(`The demo has no published product of ${organisation}`);
  return demoProductId(found);
};
const organisation = (key: string) => demoId('organisation', key);
const introduction = (from: string, to: string) =>
  `/introductions/${demoId('introduction', `${from}/${to}`)}`;
const cluster = (key: string) => `/clusters/${demoId('cluster', key)}`;
const potato = cluster('sweet-potato-hk');
const compared = `/compare?ids=${product('kitahama')}&ids=${product('umikaze')}`;
/** A cluster that is about to be formed with a trader and an importer. */
const composed = `asked=1&items=miso&countries=SG&stages=processing&pick=${organisation('shiomiya')}&pick=${organisation('kallang')}`;
const token = 'a'.repeat(56);

const pages = ({ invitation, mail, list, shared, sheet }: Demo['found']): Record<Who, string[]> => ({
  visitor: [
    '/',
    '/catalogue',
    '/catalogue?q=zzzzqqq',
    // Marked hits with the ways on below them.
    '/catalogue?q=shouyuu',
    '/organisations',
    '/organisations?q=zzzzqqq&kind=buyer',
    `/products/${product('kitahama')}`,
    `/organisations/${organisation('kallang')}`,
    `/organisations/${organisation('kitahama')}`,
    compared,
    '/lists',
    shared,
    '/sign-in',
    '/sign-up',
    '/check-mail',
    '/forgot-password',
    `/reset-password?token_hash=${token}`,
    `/auth/confirm?token_hash=${token}&type=signup`,
    invitation,
    '/outbox',
    mail,
  ],
  newcomer: ['/home', '/onboarding/who', '/onboarding/what', '/onboarding/first'],
  maker: [
    '/',
    '/home',
    '/catalogue',
    '/onboarding/who?new=1',
    '/matches',
    `/matches/${organisation('kallang')}`,
    `/matches?for=product:${product('kitahama')}&place=JP-04`,
    '/matches/find?q=trading',
    `/matches/compare?ids=${organisation('kallang')}&ids=${organisation('yuiso')}`,
    '/matches/left-out',
    '/matches/alerts',
    `/introductions/new?to=${organisation('kallang')}`,
    '/introductions',
    introduction('shiomiya', 'kitahama'),
    introduction('kitahama', 'yuiso'),
    `${introduction('kitahama', 'yuiso')}/room`,
    introduction('kitahama', 'tidegate'),
    // Introduced by an agency a month ago: it asks what came of it.
    introduction('kitahama', 'michinoku-air'),
    '/introductions/propose',
    '/clusters',
    '/clusters/new',
    '/clusters/compose',
    `/clusters/compose/send?${composed}`,
    '/account/tokens',
    '/organisation',
    '/organisation/profile',
    '/organisation/company',
    '/organisation/logo',
    '/organisation/people',
    '/organisation/contacts',
    '/organisation/wishes',
    '/organisation/wishes?kind=offer',
    `/organisation/wishes/${demoId('wish', 'kitahama/0')}`,
    '/organisation/products',
    '/organisation/products/new',
    `/organisation/products/${product('kitahama')}`,
    `/organisation/products/${product('kitahama')}/history`,
    `/organisation/products/${product('kitahama')}/preview`,
    `/organisation/products/${product('kitahama')}/preview?as=clusters&country=DE&language=ja`,
    '/organisation/products/import',
    sheet,
    `${sheet}/columns`,
    '/account',
  ],
  trader: ['/home'],
  logistics: ['/home'],
  buyer: [
    '/home',
    '/introductions',
    // Accepted, and nobody has written yet: an agenda to begin with.
    introduction('kallang', 'kotozute'),
    '/clusters',
    cluster('orchard-sg'),
    '/lists',
    list,
    `${list}/share`,
    compared,
  ],
  secretariat: [
    '/home',
    potato,
    `${potato}/chat`,
    `${potato}/board`,
    `${potato}/board/cards/${demoId('card', 'sweet-potato-hk/3')}`,
    `${potato}/members`,
    `${potato}/settings`,
    `${potato}/recruit`,
    `${potato}/recruit/send?pick=${organisation('kallang')}`,
  ],
  agency: [
    '/home',
    '/matches',
    `/organisations/${organisation('kitahama')}`,
    '/introductions?box=introduced',
    '/introductions/outcomes',
    introduction('kitahama', 'tidegate'),
    '/introductions/propose?q=miso',
    `/introductions/propose?one=${organisation('kitahama')}`,
    `/introductions/propose?one=${organisation('kitahama')}&other=${organisation('trois-marees')}`,
  ],
});

/** Pages that answer that there is nothing. */
const MISSING: [Who, string][] = [
  ['visitor', '/no-such-page'],
  ['maker', `/clusters/${demoId('cluster', 'nobody')}`],
];

/** Every visit of the walk. */
export function visits(found: Demo['found']): Visit[] {
  return [
    ...Object.entries(pages(found)).flatMap(([who, addresses]) =>
      addresses.map((path) => ({ who: who as Who, path, status: 200 })),
    ),
    ...MISSING.map(([who, path]) => ({ who, path, status: 404 })),
  ];
}

/** Pages that the walk leaves out, by route, each with its reason. */
export const LEFT_OUT: Record<string, string> = {};
