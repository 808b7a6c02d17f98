/** The buttons of a row: up, down, off; and the line that stands where a row was taken off. */
import { ActionIcon, Button, Group } from '@mantine/core';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { IconArrowDown, IconArrowUp, IconTrash } from '~/shared/ui/icons';
import classes from './parts.module.css';
import rows from './rows.module.css';

type Props = {
  /** What the row is called. */
  name: string;
  first: boolean;
  last: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  /** Sent as `intent` where the buttons work by saving the form; without it they need JavaScript. */
  fileId?: string;
};

/** Moves a row or takes it off. */
export function RowActions({ name, first, last, onMove, onRemove, fileId }: Props) {
  const { t } = useTranslation('editing');
  const buttons = [
    { intent: 'up', label: t('row.up', { name }), off: first, Icon: IconArrowUp, act: () => onMove(-1) },
    { intent: 'down', label: t('row.down', { name }), off: last, Icon: IconArrowDown, act: () => onMove(1) },
    { intent: 'remove', label: t('row.remove', { name }), off: false, Icon: IconTrash, act: onRemove },
  ];
  return (
    <Group gap={4} className={fileId ? rows.rowActions : `${rows.rowActions} ${classes.alive}`}>
      {buttons.map(({ intent, label, off, Icon, act }) => (
        <ActionIcon
          key={intent}
          {...(fileId
            ? { type: 'submit' as const, name: 'intent', value: `${intent}:${fileId}` }
            : { type: 'button' as const })}
          variant="default"
          size="lg"
          aria-label={label}
          title={label}
          disabled={off}
          onClick={(event: MouseEvent) => {
            event.preventDefault();
            act();
          }}
        >
          <Icon size={18} aria-hidden />
        </ActionIcon>
      ))}
    </Group>
  );
}

/** Says that a row is off until the form is saved, and takes it back. */
export function RemovedRow({ name, onUndo }: { name: string; onUndo: () => void }) {
  const { t } = useTranslation('editing');
  return (
    <p className={rows.removed} role="status">
      {t('row.removed', { name })}
      <Button type="button" variant="subtle" size="compact-sm" onClick={onUndo}>
        {t('row.undo')}
      </Button>
    </p>
  );
}
