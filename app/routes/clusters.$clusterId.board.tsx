/** A cluster's board. The open task stands in the nested route, beside the lists. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import {
  type ClientActionFunctionArgs,
  Outlet,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
  useParams,
} from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation, requireUser } from '~/db/viewer.server';
import { addCard, addList, moveCard, removeList, renameList } from '~/features/boards/commands.server';
import {
  addCardSchema,
  addListSchema,
  listSchema,
  moveCardSchema,
  renameListSchema,
} from '~/features/boards/model';
import { readAssignees, readBoard } from '~/features/boards/queries.server';
import { BoardView } from '~/features/boards/ui/BoardView';
import classes from '~/features/boards/ui/board.module.css';
import type { BoardResult } from '~/features/boards/ui/result';
import { dayIn } from '~/i18n/format';
import { getLocale } from '~/i18n/locale.server';
import { useRevalidateOn } from '~/realtime/client';
import { now } from '~/shared/clock';
import { AppError, isAppError, notFound } from '~/shared/errors';
import { clusterRoom } from '~/shared/events';
import { invalid, parseForm, readForm } from '~/shared/form';
import { paths } from '~/shared/paths';

export const handle = { i18n: ['boards'], wide: true };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const clusterId = params.clusterId ?? '';
  const viewer = await requireOrganisation(context, request);
  const [board, assignees] = await Promise.all([
    readBoard(context.db, clusterId),
    readAssignees(context.db, clusterId, getLocale(request)),
  ]);
  const ours = viewer.organisations.filter((mine) => assignees.some((one) => one.id === mine.id));
  if (ours.length === 0) throw notFound();
  return { board, assignees, today: dayIn(now()), canEdit: ours.some((one) => one.role !== 'viewer') };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  requireUser(context, request);
  const clusterId = params.clusterId ?? '';
  const form = await readForm(request);
  const { db } = context;
  const change = async () => {
    switch (form.get('intent')) {
      case 'add': {
        const input = parseForm(addCardSchema, form);
        return input.ok ? addCard(db, clusterId, input.data) : input;
      }
      case 'move': {
        const input = parseForm(moveCardSchema, form);
        if (!input.ok) return input;
        return moveCard(db, { ...input.data, after: input.data.after ?? null });
      }
      case 'add-list': {
        const input = parseForm(addListSchema, form);
        return input.ok ? addList(db, clusterId, input.data.name) : input;
      }
      case 'rename-list': {
        const input = parseForm(renameListSchema, form);
        return input.ok ? renameList(db, clusterId, input.data.list, input.data.name) : input;
      }
      case 'remove-list': {
        const input = parseForm(listSchema, form);
        return input.ok ? removeList(db, clusterId, input.data.list) : input;
      }
      default:
        throw new AppError('invalid');
    }
  };
  try {
    const result = await change();
    if ('ok' in result) return invalid(result);
    await context.publish(result.events);
  } catch (error) {
    if (isAppError(error) && error.status === 409) {
      return data({ ok: false as const, error: error.code }, { status: 409 });
    }
    throw error;
  }
  if (request.headers.get('accept')?.includes('text/html')) {
    throw redirect(paths.clusterBoard(clusterId));
  }
  return { ok: true as const };
}

/** A move that can't reach the server is put back on the board and told there. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  try {
    return await serverAction<typeof action>();
  } catch (error) {
    if (error instanceof TypeError) return { ok: false as const, error: 'offline' };
    throw error;
  }
}

/** Opening and closing a task does not load the board again. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentParams,
  nextParams,
  formMethod,
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}) => {
  const sameBoard = currentParams.clusterId === nextParams.clusterId && currentUrl.search === nextUrl.search;
  return formMethod || !sameBoard || currentUrl.href === nextUrl.href ? defaultShouldRevalidate : false;
};

export default function BoardRoute() {
  const { board, assignees, today, canEdit } = useLoaderData<typeof loader>();
  const { t } = useTranslation('boards');
  const { cardId } = useParams();
  const result = useActionData<BoardResult>();
  useRevalidateOn(clusterRoom(board.clusterId), ['cluster.changed']);
  return (
    <>
      {!canEdit && <p>{t('readOnly')}</p>}
      <div className={classes.split} data-open={cardId ? true : undefined}>
        <BoardView board={board} assignees={assignees} today={today} canEdit={canEdit} result={result} />
        <Outlet context={{ board, assignees, canEdit }} />
      </div>
    </>
  );
}
