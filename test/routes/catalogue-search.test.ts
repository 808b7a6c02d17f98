/** Searching the catalogue by requests: suggestions, marked hits, what a search says of itself, and the ways on from little. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { addMaker, addProduct } from '../factories/products';
import type { Page } from '../setup/browser';
import { startTestServer } from '../setup/server';

const server = await startTestServer();
const mika = await addMaker(server.database, 'mika@example.test', {
  nameJa: '三日月醸造',
  nameEn: 'Mikazuki Brewing',
});
const plain = { descriptionJa: '', descriptionEn: '' };
const shoyu = await addProduct(mika, {
  ...plain,
  nameJa: '丸大豆ショウユ',
  nameEn: 'Whole Bean Sauce',
  item: 'soy-sauce',
  temperature: 'ambient',
  originPrefecture: 'JP-04',
});
await addProduct(mika, {
  ...plain,
  nameJa: '赤味噌',
  nameEn: 'Red Miso',
  item: 'miso',
  temperature: 'chilled',
  originPrefecture: 'JP-02',
});
const crackers = await addProduct(mika, {
  ...plain,
  nameJa: 'せんべい',
  nameEn: 'Rice Crackers',
  item: 'rice-crackers',
  descriptionEn: 'Thin and light, baked by hand over charcoal and seasoned with wasanbon.',
});

const visitor = server.browser();
const says = (page: Page, text: string) => page.text.includes(text);
const ja = { 'accept-language': 'ja' };
const marks = (page: Page) =>
  Array.from(page.text.matchAll(/<mark[^>]*>([^<]*)<\/mark>/g), ([, text]) => text);

describe('suggestions', () => {
  it('are told as JSON that may be kept for a moment, the same for everybody', async () => {
    const answer = await visitor.get('/catalogue/suggest?q=mika&lang=en');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=60']);
    expect(JSON.parse(answer.text).suggestions).toEqual([
      {
        kind: 'maker',
        name: { text: 'Mikazuki Brewing', marks: [[0, 4]] },
        other: null,
        to: `/organisations/${mika.organisation}`,
      },
    ]);
    const signedIn = await server.browser(mika).get('/catalogue/suggest?q=mika&lang=en');
    expect(signedIn.text).toBe(answer.text);
  });

  it('of which the language is not in the address are kept by one browser only', async () => {
    const answer = await visitor.get('/catalogue/suggest?q=shoyu', ja);
    expect(answer.headers.get('cache-control')).toBe('private, max-age=60');
    expect(says(answer, '醤油')).toBe(true);
  });

  it('take any address', async () => {
    for (const query of [
      '',
      'q=',
      'q=%00',
      'q=%ZZ',
      `q=${'%E5%91%B3'.repeat(400)}`,
      'q=%F0%9F%98%80&lang=xx',
    ]) {
      expect((await visitor.get(`/catalogue/suggest?${query}`)).status, query.slice(0, 30)).toBe(200);
    }
  });

  it('are a plain field of a GET form before JavaScript, on the catalogue, the start page and in the header', async () => {
    for (const path of ['/', '/catalogue', `/products/${shoyu}`, `/organisations/${mika.organisation}`]) {
      const page = await visitor.get(path);
      const form = /<form[^>]*action="\/catalogue"[^>]*>.*?<\/form>/s.exec(page.text)?.[0] ?? '';
      expect([/method="get"/.test(form), /<input[^>]*name="q"/.test(form)], path).toEqual([true, true]);
      expect(page.text.match(/name="q"/g), path).toHaveLength(1);
    }
  });
});

describe('hits', () => {
  it('are marked as they are written, whatever was asked', async () => {
    expect(marks(await visitor.get('/catalogue?q=shouyuu', ja))).toContain('ショウユ');
    expect(marks(await visitor.get('/catalogue?q=shouyuu'))).toContain('ショウユ');
    expect(marks(await visitor.get('/catalogue?q=%EF%BE%90%EF%BD%BF', ja))).toEqual(['赤味噌', 'Red Miso']);
    expect(marks(await visitor.get('/catalogue?q=brewing'))).toContain('Brewing');
    expect(marks(await visitor.get('/catalogue'))).toEqual([]);
  });

  it('in a description are shown by a piece of it', async () => {
    const page = await visitor.get('/catalogue?q=charcoal');
    expect(says(page, `/products/${crackers}`)).toBe(true);
    expect(marks(page)).toEqual(['charcoal']);
    expect(says(page, 'seasoned with wasanbon')).toBe(true);
  });
});

describe('what a search says of itself', () => {
  it('tells that a word was understood as another, and how to search exactly', async () => {
    const page = await visitor.get('/catalogue?q=shouyuu');
    expect(says(page, '“shouyuu” was understood as Soy sauce.')).toBe(true);
    expect(says(page, 'href="/catalogue?q=shouyuu&amp;exact=1"')).toBe(true);
    const exact = await visitor.get('/catalogue?q=shouyuu&exact=1');
    expect(says(exact, `/products/${shoyu}`)).toBe(false);
    expect(says(exact, 'Only products that say exactly “shouyuu”.')).toBe(true);
    expect(says(exact, 'href="/catalogue?q=shouyuu"')).toBe(true);
  });

  it('tells of a correction, and nothing where the words are found as typed', async () => {
    const page = await visitor.get('/catalogue?q=mikazki');
    expect(says(page, 'Results for mikazuki instead of “mikazki”.')).toBe(true);
    const japanese = await visitor.get('/catalogue?q=mikazki', ja);
    expect(says(japanese, '「mikazki」の代わりに「mikazuki」の検索結果を表示しています。')).toBe(true);
    for (const q of ['miso', '味噌', 'みそ', 'soy sauce']) {
      const plainly = await visitor.get(`/catalogue?q=${encodeURIComponent(q)}`);
      expect(says(plainly, 'exact=1'), q).toBe(false);
    }
  });

  it('does not count what was not found exactly as a word that is missing', async () => {
    await visitor.get('/catalogue?q=quincepaste&exact=1');
    await visitor.get('/catalogue?q=moonfruit');
    const missed = () =>
      server.database.adminSql<{ query: string }>('select query from public.search_misses');
    await expect.poll(missed).toContainEqual({ query: 'moonfruit' });
    expect(await missed()).not.toContainEqual({ query: 'quincepaste' });
  });
});

describe('clearing all filters', () => {
  it('takes off every filter there is, and leaves the words', async () => {
    const every =
      'group=rice&item=miso&region=tohoku&from=JP-04&temperature=frozen&certificate=halal&free=milk';
    const single = 'to=SG&life=30&month=2&moq=10&price=USD-500';
    const page = await visitor.get(`/catalogue?q=miso&${every}&${single}`);
    expect(page.text).toMatch(/<a[^>]*href="\/catalogue\?q=miso"[^>]*>Clear all filters<\/a>/);
  });
});

describe('the ways on from little', () => {
  /** The texts of the ways, each with its number, by the address they lead to. */
  const ways = (page: Page) => {
    const section = /<section[^>]*aria-labelledby="ways-on".*?<\/section>/s.exec(page.text)?.[0] ?? '';
    return Object.fromEntries(
      Array.from(section.matchAll(/<a[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs), ([, to = '', inner = '']) => [
        to.replaceAll('&amp;', '&'),
        inner
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      ]),
    );
  };

  it('tells which one filter to take off, and what each way gives, by what it then gives', async () => {
    const found = ways(await visitor.get('/catalogue?q=miso&temperature=frozen&from=JP-02'));
    expect(found['/catalogue?q=miso&from=JP-02']).toBe('Frozen 1 product');
    // Without the place there is still no frozen miso, so that way is not told.
    expect(found['/catalogue?q=miso&temperature=frozen']).toBeUndefined();
    for (const [to, text] of Object.entries(found)) {
      const told = /(\d+) products?$/.exec(text)?.[1];
      if (told === undefined) continue;
      const there = await visitor.get(to);
      expect(says(there, `${told} product`), to).toBe(true);
      expect(says(there, '0 products'), to).toBe(false);
    }
  });

  it('tells the wider place and kind, and the words left out', async () => {
    const place = ways(await visitor.get('/catalogue?item=soy-sauce&from=JP-02'));
    expect(place['/catalogue?item=soy-sauce&region=tohoku']).toBe('Tohoku 1 product');
    expect(place['/catalogue?group=seasonings&from=JP-02']).toMatch(/1 product$/);
    const words = ways(await visitor.get('/catalogue?q=zzqqy&temperature=chilled'));
    expect(words['/catalogue?temperature=chilled']).toBe('zzqqy 1 product');
    const placed = ways(await visitor.get('/catalogue?q=aomori+shoyu'));
    expect(placed['/catalogue?q=shoyu&region=tohoku']).toMatch(/1 product$/);
  });

  it('names the nearest items that have products', async () => {
    const found = ways(await visitor.get('/catalogue?q=miso&temperature=frozen'));
    expect(found['/catalogue?item=miso']).toBe('Miso 1 product');
  });

  it('leads to where one says what one looks for: visitors by signing up, others at once', async () => {
    const wish = '/organisation/wishes?about=zzqqy';
    const asVisitor = ways(await visitor.get('/catalogue?q=zzqqy'));
    expect(asVisitor[`/sign-up?next=${encodeURIComponent(wish)}`]).toBe('Say what you are looking for');
    const person = server.browser(mika);
    expect(ways(await person.get('/catalogue?q=zzqqy'))[wish]).toBe('Say what you are looking for');
    const form = await person.get('/organisation/wishes?about=red+miso');
    expect(says(form, 'We are looking for red miso.')).toBe(true);
    expect(form.text).toMatch(
      /<input[^>]*name="items"[^>]*checked=""[^>]*value="miso"|<input[^>]*value="miso"[^>]*checked=""/,
    );
  });

  it('stands below few products too, and not beside many', async () => {
    const few = await visitor.get('/catalogue?q=miso');
    expect(says(few, 'Not what you are looking for?')).toBe(true);
    expect(says(await visitor.get('/catalogue'), 'ways-on')).toBe(false);
  });
});

describe('pictures of cards', () => {
  it('come in both formats and several widths, the first at once and the rest when they are near', async () => {
    const picture = await sharp({ create: { width: 1000, height: 700, channels: 3, background: '#a63' } })
      .jpeg()
      .toBuffer();
    const maker = server.browser(mika);
    const { text } = await maker.post(
      '/organisation/files',
      {
        purpose: 'product_image',
        file: new File([new Uint8Array(picture)], 'a.jpg', { type: 'image/jpeg' }),
      },
      { accept: 'application/json' },
    );
    const file = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(text)?.[0] ?? text;
    await server.database.adminSql(
      `insert into public.product_images (product_id, file_id, position, alt_ja, alt_en)
       select id, $1, 0, '', '' from public.products`,
      [file],
    );
    const page = await visitor.get('/catalogue');
    const pictures = Array.from(page.text.matchAll(/<picture>.*?<\/picture>/gs), ([one]) => one);
    expect(pictures).toHaveLength(3);
    for (const one of pictures) {
      expect(one).toMatch(/<source type="image\/avif" srcSet="[^"]*w=320&amp;f=avif 320w, [^"]*w=800/);
      expect(one).toMatch(/<img[^>]*srcSet="[^"]*w=320 320w, [^"]*w=800 800w/);
      expect(one).toMatch(/sizes="[^"]*6\.5rem/);
      expect(one).toMatch(/width="480" height="320"/);
    }
    expect(pictures.map((one) => /fetchpriority="high"/.test(one))).toEqual([true, false, false]);
    const [first] = pictures;
    expect(first).toContain('loading="eager"');
    const tiles = (await visitor.get(`/organisations/${mika.organisation}`)).text;
    expect(tiles).toContain('loading="lazy"');
  });
});
