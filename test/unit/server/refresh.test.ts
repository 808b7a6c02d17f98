import { describe, expect, it, vi } from 'vitest';
import { createRefreshFetch } from '~/db/refresh.server';

const URL = 'http://supabase.test/auth/v1/token?grant_type=refresh_token';
const renewal = (token: string) => ({ method: 'POST', body: JSON.stringify({ refresh_token: token }) });
const answer = (body: string, status = 200) => new Response(body, { status });

describe('renewing a session', () => {
  it('asks once for all requests that carry the same token', async () => {
    const base = vi.fn(async () => answer(`answer ${base.mock.calls.length}`));
    const fetch = createRefreshFetch(base as never);
    const all = await Promise.all([1, 2, 3].map(() => fetch(URL, renewal('a'))));
    expect(await Promise.all(all.map((response) => response.text()))).toEqual(Array(3).fill('answer 1'));
    expect(await (await fetch(URL, renewal('a'))).text()).toBe('answer 1');
    expect(base).toHaveBeenCalledTimes(1);
  });

  it('asks for each token by itself', async () => {
    const base = vi.fn(async () => answer('ok'));
    const fetch = createRefreshFetch(base as never);
    await Promise.all([fetch(URL, renewal('a')), fetch(URL, renewal('b'))]);
    expect(base).toHaveBeenCalledTimes(2);
  });

  it('forgets an answer after a while, and a failure at once', async () => {
    const base = vi.fn(async () => answer('no', 500));
    const fetch = createRefreshFetch(base as never, 20);
    expect((await fetch(URL, renewal('a'))).status).toBe(500);
    base.mockImplementation(async () => answer('ok'));
    expect((await fetch(URL, renewal('a'))).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 40));
    await fetch(URL, renewal('a'));
    expect(base).toHaveBeenCalledTimes(3);
  });

  it('forgets a connection that broke', async () => {
    const base = vi.fn(async () => answer('ok'));
    base.mockRejectedValueOnce(new TypeError('fetch failed'));
    const fetch = createRefreshFetch(base as never);
    await expect(fetch(URL, renewal('a'))).rejects.toThrow('fetch failed');
    expect((await fetch(URL, renewal('a'))).status).toBe(200);
  });

  it('lets every other request pass', async () => {
    const base = vi.fn(async () => answer('ok'));
    const fetch = createRefreshFetch(base as never);
    await fetch('http://supabase.test/rest/v1/things', renewal('a'));
    await fetch('http://supabase.test/rest/v1/things', renewal('a'));
    await fetch(URL, { method: 'POST', body: 'nonsense' });
    expect(base).toHaveBeenCalledTimes(3);
  });
});
