/** One task, open beside the board: its texts, who does it and until when; moved and deleted from here too. */
import { Alert, Button, Group, NativeSelect, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { Form, Link, useNavigation } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormErrors, FormValues } from '~/shared/form';
import { paths } from '~/shared/paths';
import { FieldLabel, useFieldError } from '~/shared/ui/fields';
import type { Assignee, Board, CardRow } from '../model';
import { assigneeChoice } from '../rules';
import { listName } from './names';

type Props = {
  card: CardRow;
  board: Board;
  assignees: Assignee[];
  canEdit: boolean;
  /** What was refused, with what was typed; `stale` where somebody else saved meanwhile. */
  refused?: { errors: FormErrors; values: FormValues; stale?: boolean } | undefined;
};

export function CardPanel({ card, board, assignees, canEdit, refused }: Props) {
  const { t } = useTranslation('boards');
  const close = paths.clusterBoard(board.clusterId);
  return (
    <Stack gap="md">
      <Group justify="space-between" wrap="nowrap">
        <Title order={2} fz="lg">
          {t('card.heading')}
        </Title>
        <Button component={Link} to={close} variant="subtle" size="sm" preventScrollReset>
          {t('card.close')}
        </Button>
      </Group>
      {refused?.stale && (
        <Alert color="yellow" role="alert">
          {t('card.stale')}
          <Text fw={600} mt="xs">
            {t('card.theirs')}
          </Text>
          <Text>{card.title}</Text>
          <Text style={{ whiteSpace: 'pre-wrap' }}>{card.description}</Text>
        </Alert>
      )}
      <EditForm key={card.id} card={card} assignees={assignees} canEdit={canEdit} refused={refused} />
      {canEdit && <MoveForm card={card} board={board} />}
      {canEdit && <DeleteForm />}
    </Stack>
  );
}

function EditForm({ card, assignees, canEdit, refused }: Omit<Props, 'board'>) {
  const { t } = useTranslation('boards');
  // What others save meanwhile is shown as long as nothing is typed here; then the version stays the one it is
  // typed over, until a refusal has shown theirs.
  const [touched, setTouched] = useState(refused !== undefined);
  const [shown, setShown] = useState(card);
  if (!touched && shown.version !== card.version) setShown(card);
  const label = (text: string, required = false) =>
    canEdit ? <FieldLabel required={required}>{text}</FieldLabel> : text;
  const saving = useNavigation().formData?.get('intent') === 'edit';
  const typed = (name: string, stored: string) => {
    const value = refused?.values[name];
    return typeof value === 'string' ? value : refused ? '' : stored;
  };
  return (
    <Form method="post" noValidate key={shown.version} onChange={() => setTouched(true)}>
      <input type="hidden" name="version" value={refused?.stale ? card.version : shown.version} />
      <Stack gap="sm">
        <TextInput
          name="title"
          label={label(t('card.title'), true)}
          defaultValue={typed('title', shown.title)}
          error={useFieldError(refused?.errors.title)}
          maxLength={200}
          aria-required
          readOnly={!canEdit}
        />
        <Textarea
          name="description"
          label={label(t('card.description'))}
          defaultValue={typed('description', shown.description)}
          error={useFieldError(refused?.errors.description)}
          maxLength={4000}
          readOnly={!canEdit}
        />
        <NativeSelect
          name="assignee"
          label={label(t('card.assignee'))}
          defaultValue={typed('assignee', assigneeChoice(shown))}
          error={useFieldError(refused?.errors.assignee)}
          disabled={!canEdit}
        >
          <option value="">{t('card.nobody')}</option>
          {assignees.map((organisation) => (
            <optgroup key={organisation.id} label={organisation.name}>
              <option value={organisation.id}>{t('card.anyone', { organisation: organisation.name })}</option>
              {organisation.people.map((person) => (
                <option key={person.id} value={`${organisation.id}/${person.id}`}>
                  {t('card.person', { organisation: organisation.name, person: person.name })}
                </option>
              ))}
            </optgroup>
          ))}
        </NativeSelect>
        <TextInput
          type="date"
          name="dueOn"
          label={label(t('card.dueOn'))}
          defaultValue={typed('dueOn', shown.dueOn ?? '')}
          error={useFieldError(refused?.errors.dueOn)}
          readOnly={!canEdit}
        />
        {canEdit && (
          <Button type="submit" name="intent" value="edit" loading={saving}>
            {t('card.save')}
          </Button>
        )}
      </Stack>
    </Form>
  );
}

function MoveForm({ card, board }: { card: CardRow; board: Board }) {
  const { t } = useTranslation('boards');
  return (
    <Form method="post" action={paths.clusterBoard(board.clusterId)} navigate={false}>
      <input type="hidden" name="card" value={card.id} />
      <Group align="end" gap="xs" wrap="nowrap">
        <NativeSelect
          name="list"
          label={t('card.move')}
          defaultValue={card.listId}
          key={card.listId}
          style={{ flex: 1 }}
        >
          {board.lists.map((list) => (
            <option key={list.id} value={list.id}>
              {listName(t, list)}
            </option>
          ))}
        </NativeSelect>
        <Button type="submit" name="intent" value="move" variant="default">
          {t('card.moveSubmit')}
        </Button>
      </Group>
    </Form>
  );
}

function DeleteForm() {
  const { t } = useTranslation('boards');
  return (
    <details>
      <summary style={{ cursor: 'pointer' }}>{t('card.delete')}</summary>
      <Form method="post">
        <Text my="xs">{t('card.deleteConfirm')}</Text>
        <Button type="submit" name="intent" value="delete" color="red" variant="light" size="sm">
          {t('card.deleteYes')}
        </Button>
      </Form>
    </details>
  );
}
