/** The messages of a cluster as data, for the chat page while it has no socket: read by number, post, mark as read. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { markRead, postMessage } from '~/features/chat/commands.server';
import { CATCH_UP_SIZE, PAGE_SIZE, pageSchema, postFormSchema, readFormSchema } from '~/features/chat/model';
import { readMessages } from '~/features/chat/queries.server';
import { AppError, isAppError } from '~/shared/errors';
import { parseForm, readForm } from '~/shared/form';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return answer(async () => {
    if (!context.user) throw new AppError('sign_in_required');
    const cursor = pageSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!cursor.success) throw new AppError('invalid', cursor.error);
    const size = cursor.data.after === undefined ? PAGE_SIZE : CATCH_UP_SIZE;
    return readMessages(context.db, params.clusterId ?? '', { ...cursor.data, size });
  });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const cluster = params.clusterId ?? '';
  return answer(async () => {
    const { user, db } = context;
    if (!user) throw new AppError('sign_in_required');
    const form = await readForm(request);
    if (form.get('intent') === 'read') {
      const { events } = await markRead(db, user.id, { cluster, ...checked(readFormSchema, form) });
      await context.publish(events);
      return {};
    }
    const input = checked(postFormSchema, form);
    const allowed = await context.limit('post', user.id);
    if (!allowed.ok) throw new AppError('rate_limited', undefined, allowed.retryAfter);
    const { message, events } = await postMessage(db, { cluster, ...input });
    await context.publish(events);
    return message;
  });
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
