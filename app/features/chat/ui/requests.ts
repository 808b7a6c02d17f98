/**
 * The chat without a socket: the same posting and reading by plain requests. A request that fails is an
 * answer here, so that the page stays as it is while the network is away.
 */
import { isErrorCode } from '~/shared/errors';
import { paths } from '~/shared/paths';
import type { Message, MessagePage } from '../model';

export type Answer<Result> = { ok: true; result: Result } | { ok: false; error: string };

/** Posts a message. */
export function postByRequest(
  roomId: string,
  message: { id: string; organisation: string; text: string },
): Promise<Answer<Message>> {
  return ask(paths.roomMessages(roomId), new URLSearchParams({ intent: 'post', ...message }));
}

/** Keeps how far the reader has read. */
export function markByRequest(roomId: string, seq: number): Promise<Answer<unknown>> {
  return ask(paths.roomMessages(roomId), new URLSearchParams({ intent: 'read', seq: String(seq) }));
}

/** The messages before or after a number. */
export function readByRequest(
  roomId: string,
  cursor: { before: number } | { after: number },
): Promise<Answer<MessagePage>> {
  return ask(paths.roomMessages(roomId, cursor));
}

async function ask<Result>(url: string, body?: URLSearchParams): Promise<Answer<Result>> {
  try {
    const response = await fetch(url, {
      method: body ? 'POST' : 'GET',
      headers: { accept: 'application/json' },
      redirect: 'error',
      ...(body ? { body } : {}),
    });
    const answer = await response.json();
    if (response.ok) return { ok: true, result: answer as Result };
    const { code } = answer as { code?: unknown };
    return { ok: false, error: isErrorCode(code) ? code : 'unexpected' };
  } catch {
    return { ok: false, error: 'offline' };
  }
}
