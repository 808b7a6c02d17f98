/** One list of the board: its name and number of cards, the cards, and the field for a new one. */
import { Droppable } from '@hello-pangea/dnd';
import { ActionIcon, Badge, Button, Menu, TextInput, Title } from '@mantine/core';
import { Form, useFetcher } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldError } from '~/shared/ui/fields';
import { IconDots, IconPlus } from '~/shared/ui/icons';
import type { Assignee, List } from '../model';
import { BoardCard } from './BoardCard';
import classes from './board.module.css';
import { listName } from './names';
import { type BoardResult, typedText } from './result';

type Props = {
  list: List;
  clusterId: string;
  assignees: Assignee[];
  today: string;
  canEdit: boolean;
  /** What came of adding a card to this list, where scripts were not there to tell. */
  result?: BoardResult | undefined;
};

export function BoardList({ list, clusterId, assignees, today, canEdit, result }: Props) {
  const { t } = useTranslation('boards');
  const name = listName(t, list);
  return (
    <section className={classes.list} aria-labelledby={`list-${list.id}`}>
      <div className={classes.listHead}>
        <Title order={2} id={`list-${list.id}`} fz="md">
          {name}
        </Title>
        <Badge variant="transparent" c="dimmed" px={0} aria-label={t('cards', { count: list.cards.length })}>
          {list.cards.length}
        </Badge>
        {canEdit && <ListMenu list={list} name={name} />}
      </div>
      <Droppable droppableId={list.id}>
        {(drop, snapshot) => (
          <ul
            ref={drop.innerRef}
            {...drop.droppableProps}
            className={`${classes.cards} ${snapshot.isDraggingOver ? classes.over : ''}`}
            aria-labelledby={`list-${list.id}`}
            style={{ listStyle: 'none', margin: 0 }}
          >
            {list.cards.map((card, index) => (
              <BoardCard
                key={card.id}
                card={card}
                index={index}
                clusterId={clusterId}
                assignees={assignees}
                today={today}
                done={list.preset === 'done'}
                canEdit={canEdit}
              />
            ))}
            {drop.placeholder}
          </ul>
        )}
      </Droppable>
      {canEdit && <AddCard list={list} name={name} result={result} />}
    </section>
  );
}

type AddProps = { list: List; name: string; result: BoardResult | undefined };

function AddCard({ list, name, result }: AddProps) {
  const { t } = useTranslation('boards');
  const fetcher = useFetcher<BoardResult>();
  const form = useRef<HTMLFormElement>(null);
  const error = useFieldError((fetcher.data ?? result)?.errors?.title);
  useEffect(() => {
    if (fetcher.state === 'idle' && fetcher.data?.ok) form.current?.reset();
  }, [fetcher.state, fetcher.data]);
  return (
    <fetcher.Form method="post" className={classes.add} ref={form}>
      <input type="hidden" name="list" value={list.id} />
      <TextInput
        name="title"
        size="sm"
        defaultValue={typedText(result, 'title')}
        placeholder={t('add.placeholder')}
        aria-label={t('add.label', { list: name })}
        error={error}
        maxLength={200}
        autoComplete="off"
        rightSection={
          <ActionIcon
            type="submit"
            name="intent"
            value="add"
            variant="subtle"
            loading={fetcher.state !== 'idle'}
            aria-label={t('add.submit', { list: name })}
          >
            <IconPlus size={18} aria-hidden />
          </ActionIcon>
        }
      />
    </fetcher.Form>
  );
}

function ListMenu({ list, name }: { list: List; name: string }) {
  const { t } = useTranslation('boards');
  const [renaming, setRenaming] = useState(false);
  const fetcher = useFetcher();
  if (renaming) {
    return (
      <Form method="post" onSubmit={() => setRenaming(false)} style={{ display: 'flex', gap: 4, flex: 1 }}>
        <input type="hidden" name="list" value={list.id} />
        <TextInput
          size="xs"
          name="name"
          defaultValue={name}
          maxLength={60}
          required
          data-autofocus
          aria-label={t('list.name')}
          style={{ flex: 1 }}
        />
        <Button size="xs" type="submit" name="intent" value="rename-list">
          {t('list.save')}
        </Button>
      </Form>
    );
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" ml="auto" aria-label={t('list.menu', { list: name })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => setRenaming(true)}>{t('list.rename')}</Menu.Item>
        <Menu.Item
          disabled={list.cards.length > 0}
          onClick={() => fetcher.submit({ intent: 'remove-list', list: list.id }, { method: 'post' })}
        >
          {list.cards.length > 0 ? t('list.removeEmptyOnly') : t('list.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
