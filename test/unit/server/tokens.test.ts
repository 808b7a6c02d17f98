import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createVerifier } from '~/db/tokens.server';

const SECRET = 'a secret of more than thirty-two characters';
const PERSON = '6f1f9a52-5b0f-4a39-9a3e-2f6d6f3f5a11';
const secretKey = (secret = SECRET) => new TextEncoder().encode(secret);

function token(claims: Record<string, unknown> = {}, expires = '1h') {
  return new SignJWT({ role: 'authenticated', email: 'mika@example.test', session_id: 's1', ...claims })
    .setSubject(PERSON)
    .setExpirationTime(expires);
}

describe('with the shared secret', () => {
  const verify = createVerifier({ url: 'http://127.0.0.1:1', publishableKey: 'x', jwtSecret: SECRET });
  const signed = (claims = {}, expires?: string, secret?: string) =>
    token(claims, expires).setProtectedHeader({ alg: 'HS256' }).sign(secretKey(secret));

  it('knows the person of a good token', async () => {
    expect(await verify(await signed())).toMatchObject({
      id: PERSON,
      email: 'mika@example.test',
      sessionId: 's1',
    });
  });

  it('takes no token that ended, was signed by another, or is for no person', async () => {
    expect(await verify(await signed({}, '-1s'))).toBeNull();
    expect(await verify(await signed({}, '1h', 'another secret of more than thirty-two'))).toBeNull();
    expect(await verify(await signed({ role: 'service_role' }))).toBeNull();
    expect(await verify(await signed({ role: 'anon' }))).toBeNull();
  });

  it('takes no unsigned token and no nonsense', async () => {
    const [, body] = (await signed()).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const bad of [`${none}.${body}.`, 'a.b.c', '', 'x', '🙂.🙂.🙂'])
      expect(await verify(bad)).toBeNull();
  });
});

describe('with the keys of a hosted project', () => {
  let server: Server;
  let url: string;
  let privateKey: CryptoKey;
  let asked = 0;
  let up = true;

  beforeAll(async () => {
    const pair = await generateKeyPair('ES256');
    privateKey = pair.privateKey;
    const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'ES256' };
    server = createServer((req, res) => {
      if (!up) return void res.writeHead(500).end();
      if (req.url === '/auth/v1/.well-known/jwks.json') return void res.end(JSON.stringify({ keys: [jwk] }));
      asked += 1;
      const known = req.url === '/auth/v1/user' && req.headers.authorization?.endsWith('good');
      res.writeHead(known ? 200 : 403).end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  it('checks by the public key', async () => {
    const verify = createVerifier({ url, publishableKey: 'x' });
    const good = await token().setProtectedHeader({ alg: 'ES256', kid: 'k1' }).sign(privateKey);
    expect(await verify(good)).toMatchObject({ id: PERSON });
    const other = (await generateKeyPair('ES256')).privateKey;
    const bad = await token().setProtectedHeader({ alg: 'ES256', kid: 'k1' }).sign(other);
    expect(await verify(bad)).toBeNull();
    const stranger = await token().setProtectedHeader({ alg: 'ES256', kid: 'k2' }).sign(other);
    expect(await verify(stranger)).toBeNull();
  });

  it('asks the project about a token signed by a secret we do not have, once a minute', async () => {
    const verify = createVerifier({ url, publishableKey: 'x' });
    const unsigned = await token().setProtectedHeader({ alg: 'HS256' }).sign(secretKey());
    const [head, body] = unsigned.split('.');
    const good = `${head}.${body}.good`;
    asked = 0;
    expect(await verify(good)).toMatchObject({ id: PERSON });
    expect(await verify(good)).toMatchObject({ id: PERSON });
    expect(asked).toBe(1);
    expect(await verify(`${head}.${body}.bad`)).toBeNull();
  });

  it('does not call a person signed out because the project is away', async () => {
    up = false;
    const verify = createVerifier({ url, publishableKey: 'x' });
    const good = await token().setProtectedHeader({ alg: 'ES256', kid: 'k1' }).sign(privateKey);
    await expect(verify(good)).rejects.toMatchObject({ code: 'unavailable' });
    const unsigned = await token().setProtectedHeader({ alg: 'HS256' }).sign(secretKey());
    await expect(verify(unsigned)).rejects.toMatchObject({ code: 'unavailable' });
    up = true;
  });
});
