/**
 * Renews each refresh token once. A refresh token is good for one use, and a page asks with several
 * parallel requests that all carry the same one: they share one call and its answer, also those that
 * arrive shortly after it, so none of them reads as a stolen token and signs the person out.
 */

type Answer = { status: number; headers: [string, string][]; body: string };

const RENEWAL = '/auth/v1/token?grant_type=refresh_token';
const ANSWER_KEPT_MS = 20_000;

/** A fetch whose renewals with the same refresh token are one call; every other request passes through. */
export function createRefreshFetch(base: typeof fetch = fetch, keptMs = ANSWER_KEPT_MS): typeof fetch {
  const flights = new Map<string, Promise<Answer>>();
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const token = url.includes(RENEWAL) ? refreshToken(init?.body) : null;
    if (!token) return base(input, init);
    let flight = flights.get(token);
    if (!flight) {
      flight = base(input, init).then(read);
      flights.set(token, flight);
      flight.then(
        ({ status }) => forget(flights, token, status < 400 ? keptMs : 0),
        () => flights.delete(token),
      );
    }
    const { body, ...rest } = await flight;
    return new Response(body, rest);
  };
}

async function read(response: Response): Promise<Answer> {
  const headers = [...response.headers].filter(([name]) => name !== 'content-encoding');
  return { status: response.status, headers, body: await response.text() };
}

function forget(flights: Map<string, unknown>, token: string, afterMs: number): void {
  if (afterMs === 0) flights.delete(token);
  else setTimeout(() => flights.delete(token), afterMs).unref();
}

function refreshToken(body: unknown): string | null {
  try {
    const { refresh_token: token } = JSON.parse(String(body)) as { refresh_token?: unknown };
    return typeof token === 'string' ? token : null;
  } catch {
    return null;
  }
}
