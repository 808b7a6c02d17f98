/** The messages of a room as data, for its page while it has no socket: read by number, post, mark as read. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { messagesAnswer, postedAnswer } from '~/features/chat/http.server';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return messagesAnswer(context, request, params.roomId ?? '');
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return postedAnswer(context, request, params.roomId ?? '');
}
