/** A server with the demo in it, and its people signed in: what the walk through every page starts from. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { type RunningServer, startServer } from '~/server/create-server';
import { readEnv } from '~/shared/env.server';
import { DEMO } from '../../supabase/demo/data';
import { demoProductId } from '../../supabase/demo/ids';
import { DEMO_PASSWORD } from '../../supabase/demo/sign-ins';
import { createBrowser, type TestBrowser } from '../setup/browser';
import { leaves } from './inspect';

/** The demo's sign-ins, somebody who has none, and somebody who is still being taken in. */
export type Who =
  | 'visitor'
  | 'newcomer'
  | 'maker'
  | 'trader'
  | 'logistics'
  | 'buyer'
  | 'secretariat'
  | 'agency';

export type Demo = {
  url: string;
  people: Record<Who, TestBrowser>;
  /** Addresses that only this server knows. */
  found: { invitation: string; mail: string; list: string; shared: string; sheet: string };
  /** What people wrote, in whatever language. */
  quoted: string[];
};

const SIGN_INS = ['maker', 'trader', 'logistics', 'buyer', 'secretariat', 'agency'] as const;
const PATIENCE_MS = 20_000;

/** Starts the demo on a server that is closed after the last test of the file. */
export async function openDemo(): Promise<Demo> {
  const folder = await mkdtemp(path.join(tmpdir(), 'musubi-pages-'));
  const server = await startServer(readEnv({ PORT: '0', DATA_DIR: folder, DEMO: '1' }), { limitFactor: 100 });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });
  const signedIn = await Promise.all(SIGN_INS.map(async (who) => [who, await signIn(server, who)] as const));
  const people = Object.fromEntries(signedIn) as Record<(typeof SIGN_INS)[number], TestBrowser>;
  const invited = { email: 'colleague@example.test', role: 'editor', locale: 'ja' };
  await people.maker.post('/organisation/people', { intent: 'invite', ...invited });
  const [invitation, newcomer] = await Promise.all([mailedLink(server, '/invitations/'), takeIn(server)]);
  const lists = await makeList(people.buyer);
  const sheet = await bringSheet(people.maker);
  const mails = (await server.backend.outbox?.list()) ?? [];
  return {
    url: server.url,
    people: { ...people, newcomer, visitor: createBrowser(server.url) },
    found: { invitation: invitation.pathname, mail: `/outbox/${mails[0]?.id}`, ...lists, sheet },
    quoted: [
      ...SHEET.flat(),
      ...leaves(DEMO).filter((text) => text.length > 1),
      ...mails.map(({ subject }) => subject),
    ],
  };
}

async function signIn({ url }: RunningServer, who: string): Promise<TestBrowser> {
  const person = createBrowser(url);
  await person.post('/sign-in', { email: `${who}@demo.example`, password: DEMO_PASSWORD });
  return person;
}

/** Somebody who has told who they are and what they do, and stands before the last step. */
async function takeIn(server: RunningServer): Promise<TestBrowser> {
  const person = createBrowser(server.url);
  const account = { email: 'newcomer@example.test', password: 'a long enough secret 42' };
  await person.post('/sign-up', { displayName: 'Minato Aoba', ...account });
  const { searchParams } = await mailedLink(server, '/auth/confirm');
  await person.post('/auth/confirm', Object.fromEntries(searchParams));
  await person.post('/onboarding/who', {
    kind: 'manufacturer',
    nameJa: '青葉かき養殖',
    nameEn: 'Aoba Oysters',
    country: 'JP',
    prefecture: 'JP-04',
  });
  await person.post('/onboarding/what', {
    items: ['oyster'],
    targetCountries: ['HK'],
    offers: ['small-lot-supply'],
    needs: ['export-trading'],
  });
  return person;
}

/** A price list with a row that is in order and one that is not; its headings are not ours, so that both are told apart. */
const SHEET = [
  ['品名', '商品分類', '賞味/消費期限', '2027年春の価格表.csv'],
  ['仙台味噌', '味噌', '180日', ''],
  ['なぞの品', '月の石', 'ながい', ''],
];

/** A sheet of products on its way in, its columns told. */
async function bringSheet(person: TestBrowser): Promise<string> {
  const [headings = [], ...rows] = SHEET;
  const lines = [headings.slice(0, 3), ...rows].map((cells) => cells.join(','));
  const file = new File([lines.join('\n')], headings[3] ?? '');
  return (await person.post('/organisation/products/import', { file })).location ?? '';
}

/** A list of two products, and the link by which it is shared. */
async function makeList(person: TestBrowser): Promise<{ list: string; shared: string }> {
  const made = await person.post('/lists?index', {
    intent: 'make',
    name: 'Spring fair 2027',
    of: 'organisation',
  });
  const list = made.location ?? '';
  for (const product of DEMO.products.slice(0, 2)) {
    await person.post('/lists/picks', { add: demoProductId(product), next: '/catalogue' });
  }
  const { text } = await person.post(`${list}/share`, { intent: 'share', days: '30', withNotes: 'on' });
  return { list, shared: /\/shared\/[\w-]+/.exec(text)?.[0] ?? '' };
}

/** The first link of this kind that was mailed to anybody. */
async function mailedLink({ backend }: RunningServer, to: string): Promise<URL> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
    const mails = (await backend.outbox?.list()) ?? [];
    const links = mails.flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? []);
    const found = links.find((link) => link.includes(to));
    if (found) return new URL(found);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No mail leads to ${to}`);
}
