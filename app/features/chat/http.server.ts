/** A room by plain requests: what its page posts without scripts, and its messages as data while there is no socket. */
import { redirect } from '@remix-run/node';
import type { AppContext } from '~/db/context.server';
import { AppError, isAppError } from '~/shared/errors';
import { invalid, parseForm, readForm, refusedBy } from '~/shared/form';
import { markRead, postMessage } from './commands.server';
import { CATCH_UP_SIZE, type Message, PAGE_SIZE, pageSchema, postFormSchema, readFormSchema } from './model';
import { readMessages } from './queries.server';

/** Which page of a room an address asks for. */
export function askedPage(request: Request) {
  return pageSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
}

/** The action of a room's page: posts a message or marks as read, and goes back; answers the form where it is refused. */
export async function postToRoom(
  context: AppContext,
  request: Request,
  { room, person, back }: { room: string; person: string; back: string },
) {
  const form = await readForm(request);
  if (form.get('intent') === 'read') {
    const parsed = parseForm(readFormSchema, form);
    if (!parsed.ok) return invalid(parsed);
    const { events } = await markRead(context.db, person, { room, ...parsed.data });
    await context.publish(events);
  } else {
    const parsed = parseForm(postFormSchema, form);
    if (!parsed.ok) return invalid(parsed);
    try {
      await store(context, person, { room, ...parsed.data });
    } catch (error) {
      return refusedBy(error, form);
    }
  }
  throw redirect(back);
}

/** The messages of a room by number, as JSON. */
export function messagesAnswer(context: AppContext, request: Request, room: string): Promise<Response> {
  return answer(async () => {
    if (!context.user) throw new AppError('sign_in_required');
    const cursor = askedPage(request);
    if (!cursor.success) throw new AppError('invalid', cursor.error);
    const size = cursor.data.after === undefined ? PAGE_SIZE : CATCH_UP_SIZE;
    return readMessages(context.db, room, { ...cursor.data, size });
  });
}

/** A message posted, or read up to, by a script without a socket. */
export function postedAnswer(context: AppContext, request: Request, room: string): Promise<Response> {
  return answer(async () => {
    const { user, db } = context;
    if (!user) throw new AppError('sign_in_required');
    const form = await readForm(request);
    if (form.get('intent') === 'read') {
      const { events } = await markRead(db, user.id, { room, ...checked(readFormSchema, form) });
      await context.publish(events);
      return {};
    }
    return store(context, user.id, { room, ...checked(postFormSchema, form) });
  });
}

async function store(
  context: AppContext,
  person: string,
  input: Parameters<typeof postMessage>[1],
): Promise<Message> {
  const allowed = await context.limit('post', person);
  if (!allowed.ok) throw new AppError('rate_limited', undefined, allowed.retryAfter);
  const { message, events } = await postMessage(context.db, input);
  await context.publish(events);
  return message;
}

function checked<S extends Parameters<typeof parseForm>[0]>(schema: S, form: FormData) {
  const parsed = parseForm(schema, form);
  if (!parsed.ok) throw new AppError('invalid');
  return parsed.data;
}

/** JSON either way; a failure is its code, for the page to put into words. */
async function answer(work: () => Promise<unknown>): Promise<Response> {
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  try {
    return Response.json(await work(), { headers });
  } catch (error) {
    if (!isAppError(error)) throw error;
    if (error.retryAfter !== undefined) headers.set('Retry-After', String(error.retryAfter));
    return Response.json({ code: error.code }, { status: error.status, headers });
  }
}
