import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { isHost, isOwnSocket, isSameOrigin, ownOrigins } from '~/server/origin';

const OURS = ownOrigins('http', 'Musubi.test:3000', 'https://musubi.example.org');

describe('a post', () => {
  it.each([
    [{ origin: 'http://musubi.test:3000' }],
    [{ origin: 'https://musubi.example.org' }],
    [{ 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ referer: 'http://musubi.test:3000/sign-in' }],
    [{}],
  ])('comes from us with %o', (headers) => {
    expect(isSameOrigin(headers, OURS)).toBe(true);
  });

  it.each([
    [{ origin: 'http://evil.test' }],
    [{ origin: 'null' }],
    [{ origin: '' }],
    [{ origin: 'http://musubi.test:3001' }],
    [{ origin: 'https://musubi.test:3000' }],
    [{ origin: 'http://evil.test', 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ referer: 'http://evil.test/' }],
    [{ referer: 'nonsense' }],
  ])('does not come from us with %o', (headers) => {
    expect(isSameOrigin(headers, OURS)).toBe(false);
  });
});

it('takes only hosts as hosts', () => {
  for (const host of ['localhost', 'a.example.org:80', '127.0.0.1:3000', '[::1]:3000']) {
    expect(isHost(host)).toBe(true);
  }
  for (const host of [
    undefined,
    '',
    'a b',
    'a/b',
    'a@b',
    'a:b',
    'a:123456',
    '"',
    `${'a'.repeat(300)}.test`,
  ]) {
    expect(isHost(host)).toBe(false);
  }
});

describe('a socket', () => {
  const request = (headers: IncomingMessage['headers'], encrypted = false) =>
    ({ headers, socket: encrypted ? { encrypted } : {} }) as unknown as IncomingMessage;

  it('is ours by the host it asks', () => {
    expect(isOwnSocket(request({ host: 'a.test', origin: 'http://a.test' }), false, null)).toBe(true);
    expect(isOwnSocket(request({ host: 'a.test', origin: 'https://a.test' }, true), false, null)).toBe(true);
    expect(isOwnSocket(request({ host: 'a.test', origin: 'http://b.test' }), false, null)).toBe(false);
  });

  it('believes a proxy only where one is trusted', () => {
    const proxied = request({
      host: 'inside:3000',
      origin: 'https://a.test',
      'x-forwarded-host': 'a.test',
      'x-forwarded-proto': 'https, http',
    });
    expect(isOwnSocket(proxied, true, null)).toBe(true);
    expect(isOwnSocket(proxied, false, null)).toBe(false);
    expect(isOwnSocket(proxied, false, 'https://a.test')).toBe(true);
  });
});
