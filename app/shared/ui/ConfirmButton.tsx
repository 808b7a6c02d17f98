/**
 * A button that asks before it sends: it opens a small panel with the question. The panel is a native
 * disclosure, so the question is asked without JavaScript too.
 */
import { Button, type ButtonProps, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ConfirmButton.module.css';
import { Disclosure } from './Disclosure';

type Props = {
  /** What the first button says: a verb. */
  label: ReactNode;
  /** What will happen, and what cannot be undone. */
  question: ReactNode;
  /** What the second button says; the verb again. */
  confirm?: ReactNode;
  name?: string;
  value?: string;
  color?: ButtonProps['color'];
  place?: 'below-start' | 'below-end';
  /** As high as the button beside it. */
  size?: 'sm' | 'md';
};

/** Goes inside a form; the second press submits it. */
export function ConfirmButton({
  label,
  question,
  confirm,
  name,
  value,
  color = 'red',
  place = 'below-start',
  size = 'sm',
}: Props) {
  const { t } = useTranslation();
  return (
    <Disclosure
      place={place}
      className={`${classes.button} ${classes[size]}`}
      panelClassName={classes.panel}
      label={label}
    >
      <p className={classes.question}>{question}</p>
      <Group gap="xs">
        <Button type="submit" name={name} value={value} color={color} size="sm">
          {confirm ?? t('action.yes')}
        </Button>
        <Button
          type="button"
          variant="default"
          size="sm"
          onClick={(event) => {
            const details = event.currentTarget.closest('details');
            if (details) details.open = false;
            details?.querySelector('summary')?.focus();
          }}
        >
          {t('action.no')}
        </Button>
      </Group>
    </Disclosure>
  );
}
