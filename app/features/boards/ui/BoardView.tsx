/** The board: lists from left to right, cards moved by mouse, finger or keyboard. */
import { DragDropContext, type DropResult } from '@hello-pangea/dnd';
import { Alert, Button, TextInput } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFieldError } from '~/shared/ui/fields';
import { IconPlus } from '~/shared/ui/icons';
import { documentNonce } from '~/shared/ui/nonce';
import type { Assignee, Board } from '../model';
import { moveTo } from '../rules';
import { BoardList } from './BoardList';
import classes from './board.module.css';
import { listName } from './names';
import { type BoardResult, typedText } from './result';
import { useMoves } from './use-moves';

type Props = {
  board: Board;
  assignees: Assignee[];
  today: string;
  canEdit: boolean;
  result?: BoardResult | undefined;
};

export function BoardView({ board: stored, assignees, today, canEdit, result }: Props) {
  const { t } = useTranslation(['boards', 'errors']);
  const { board, move, refused } = useMoves(stored);

  const placeOf = (listId: string, index: number) => {
    const list = board.lists.find((one) => one.id === listId);
    return { list: list ? listName(t, list) : '', place: index + 1 };
  };
  const drop = ({ draggableId, source, destination }: DropResult) => {
    const list = board.lists.find((one) => one.id === destination?.droppableId);
    if (!list || !destination) return;
    if (source.droppableId === destination.droppableId && source.index === destination.index) return;
    move(moveTo(list, draggableId, destination.index));
  };

  return (
    <DragDropContext
      nonce={typeof document === 'undefined' ? '' : documentNonce()}
      dragHandleUsageInstructions={t('keys')}
      onDragStart={({ source }, { announce }) =>
        announce(t('lifted', placeOf(source.droppableId, source.index)))
      }
      onDragUpdate={({ destination }, { announce }) =>
        announce(
          destination ? t('over', placeOf(destination.droppableId, destination.index)) : t('overNothing'),
        )
      }
      onDragEnd={(result, { announce }) => {
        const { destination, reason } = result;
        announce(
          reason === 'DROP' && destination
            ? t('dropped', placeOf(destination.droppableId, destination.index))
            : t('cancelled'),
        );
        drop(result);
      }}
    >
      {refused && (
        <Alert color="red" role="alert" mb="sm">
          {t(`errors:${refused}`)} {t('putBack')}
        </Alert>
      )}
      {result?.error && (
        <Alert color="red" role="alert" mb="sm">
          {t(`errors:${result.error}`)}
        </Alert>
      )}
      <div className={classes.board}>
        {board.lists.map((list) => (
          <BoardList
            key={list.id}
            list={list}
            clusterId={board.clusterId}
            assignees={assignees}
            today={today}
            canEdit={canEdit}
            result={result?.values?.list === list.id ? result : undefined}
          />
        ))}
        {canEdit && <AddList result={result?.values?.intent === 'add-list' ? result : undefined} />}
      </div>
    </DragDropContext>
  );
}

function AddList({ result }: { result: BoardResult | undefined }) {
  const { t } = useTranslation('boards');
  return (
    <details
      open={result !== undefined || undefined}
      className={classes.list}
      style={{ background: 'transparent', borderStyle: 'dashed' }}
    >
      <summary className={classes.listHead} style={{ cursor: 'pointer', paddingBottom: '0.75rem' }}>
        <IconPlus size={18} aria-hidden /> {t('list.add')}
      </summary>
      <Form method="post" className={classes.add} style={{ display: 'flex', gap: 8 }}>
        <TextInput
          name="name"
          size="sm"
          required
          maxLength={60}
          defaultValue={typedText(result, 'name')}
          error={useFieldError(result?.errors?.name)}
          aria-label={t('list.name')}
          style={{ flex: 1 }}
        />
        <Button size="sm" type="submit" name="intent" value="add-list">
          {t('list.save')}
        </Button>
      </Form>
    </details>
  );
}
