/** The button that sends its form: it says that it is sending, and cannot be pressed twice. */
import { Button, type ButtonProps } from '@mantine/core';
import { useNavigation } from '@remix-run/react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormPending } from './PostForm';

type Props = ButtonProps & {
  /** A value to tell this button from others in the form: `name="intent" value="publish"`. */
  name?: string;
  value?: string;
  formAction?: string;
  /** The id of its form, where it stands outside. */
  form?: string;
  /** Not the primary action of its view: quiet, without the accent. */
  quiet?: boolean;
  children: ReactNode;
};

/** Sends the form around it; in the accent colour unless `quiet`. */
export function SubmitButton({ quiet = false, name, value, children, ...props }: Props) {
  const { t } = useTranslation('form');
  const ref = useRef<HTMLButtonElement>(null);
  const navigation = useNavigation();
  const ofForm = useFormPending();
  const mine =
    navigation.state !== 'idle' &&
    navigation.formData !== undefined &&
    (name === undefined || navigation.formData.get(name) === (value ?? '')) &&
    isActionOf(ref.current?.form, navigation.formAction);
  const pending = ofForm ?? mine;
  return (
    <Button
      ref={ref}
      type="submit"
      name={name}
      value={value}
      {...(quiet ? { variant: 'default' } : { color: 'shu' })}
      {...props}
      loading={pending}
      aria-label={pending ? t('sending') : undefined}
    >
      {children}
    </Button>
  );
}

function isActionOf(form: HTMLFormElement | null | undefined, action: string | undefined): boolean {
  if (!form || !action) return false;
  const own = new URL(form.action, window.location.href);
  return own.pathname === new URL(action, window.location.href).pathname;
}
