/** One task of a cluster's board, open beside it; on a phone it takes the board's place. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import {
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
  useOutletContext,
} from '@remix-run/react';
import { requireUser } from '~/db/viewer.server';
import { editCard, removeCard } from '~/features/boards/commands.server';
import { type Assignee, type Board, editCardSchema } from '~/features/boards/model';
import { readCard } from '~/features/boards/queries.server';
import classes from '~/features/boards/ui/board.module.css';
import { CardPanel } from '~/features/boards/ui/CardPanel';
import { isAppError } from '~/shared/errors';
import { type FormErrors, invalid, parseForm, readForm, refuse } from '~/shared/form';
import { paths } from '~/shared/paths';

export const handle = { i18n: ['boards'] };

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  requireUser(context, request);
  return { card: await readCard(context.db, params.clusterId ?? '', params.cardId ?? '') };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  requireUser(context, request);
  const { clusterId = '', cardId = '' } = params;
  const form = await readForm(request);
  if (form.get('intent') === 'delete') {
    await context.publish((await removeCard(context.db, clusterId, cardId)).events);
    return redirect(paths.clusterBoard(clusterId));
  }
  const input = parseForm(editCardSchema, form);
  if (!input.ok) return invalid(input);
  try {
    await context.publish((await editCard(context.db, clusterId, cardId, input.data)).events);
  } catch (error) {
    if (!isAppError(error) || error.status !== 409) throw error;
    const stale = error.code === 'stale';
    const errors: FormErrors = stale ? {} : { assignee: `errors:${error.code}` };
    return data({ ...refuse(form, errors), stale }, { status: 409 });
  }
  return redirect(paths.clusterBoard(clusterId));
}

/** After a refusal the card is read again: what somebody else has saved is shown, and can be saved over. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate;

export default function CardRoute() {
  const { card } = useLoaderData<typeof loader>();
  const { board, assignees, canEdit } = useOutletContext<{
    board: Board;
    assignees: Assignee[];
    canEdit: boolean;
  }>();
  return (
    <aside className={classes.panel}>
      <CardPanel
        card={card}
        board={board}
        assignees={assignees}
        canEdit={canEdit}
        refused={useActionData<typeof action>()}
      />
    </aside>
  );
}
