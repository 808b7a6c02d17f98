/**
 * A form that posts, with or without JavaScript. Its fields find their error and what was typed by their name;
 * after a refusal the first refused field has the focus.
 */
import { Alert } from '@mantine/core';
import { Form, type FormProps, type useFetcher } from '@remix-run/react';
import { createContext, type ReactNode, useContext, useEffect, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBytes, formatNumber } from '~/i18n/format';
import { FORM_ERROR, type FormErrors, type FormValues } from '~/shared/form-result';
import { useLocale } from './useFormat';

/** What an action answers to a form it refuses; anything else it answers is no concern of the form. */
export type FormResult =
  | { ok: false; errors: FormErrors; values: FormValues }
  | { ok?: true }
  | null
  | undefined;

type FormState = {
  id: string;
  errors: FormErrors;
  values: FormValues | undefined;
  pending: boolean | undefined;
};

const FormContext = createContext<FormState>({ id: '', errors: {}, values: undefined, pending: undefined });

type Props = Omit<FormProps, 'method'> & {
  /** `useActionData()`, or the data of the fetcher. */
  result?: FormResult | undefined;
  /** Posts by this fetcher and so stays on the page. */
  fetcher?: ReturnType<typeof useFetcher>;
  children: ReactNode;
};

/** A posting form around fields of shared/ui. */
export function PostForm({ result, fetcher, children, ...props }: Props) {
  const id = useId();
  const ref = useRef<HTMLFormElement>(null);
  const { t } = useTranslation('form');
  const refused = result && result.ok === false ? result : undefined;
  const pending = fetcher ? fetcher.state !== 'idle' : undefined;
  const state = useMemo(
    () => ({ id, errors: refused?.errors ?? {}, values: refused?.values, pending }),
    [id, refused, pending],
  );
  const whole = useFieldError(refused?.errors[FORM_ERROR]);
  const fieldErrors = Object.keys(state.errors).some((name) => name !== FORM_ERROR);

  useEffect(() => {
    if (!refused) return;
    const first = ref.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-form-error]');
    first?.focus();
  }, [refused]);

  const Element = fetcher ? fetcher.Form : Form;
  return (
    <FormContext.Provider value={state}>
      <Element ref={ref} method="post" noValidate {...props}>
        {refused && (whole || fieldErrors) && (
          <Alert
            color="red"
            role="alert"
            mb="md"
            tabIndex={-1}
            data-form-error={fieldErrors ? undefined : true}
          >
            {whole ?? t('summary')}
          </Alert>
        )}
        {children}
      </Element>
    </FormContext.Provider>
  );
}

/**
 * What a field knows of itself: its id, its error in words, and the value to start from. `choice` words a
 * missing value for a field one chooses in rather than writes in.
 */
export function useField(
  name: string,
  defaultValue: string | readonly string[] | null = '',
  { choice = false }: { choice?: boolean } = {},
) {
  const { id, errors, values, pending } = useContext(FormContext);
  const own = useId();
  const key = errors[name];
  const error = useFieldError(choice && key === 'required' ? 'requiredChoice' : key);
  // A checkbox or list that was left blank is not among what was typed.
  const typed = values ? (values[name] ?? '') : undefined;
  return { id: `${id || own}${name}`, error, typed, value: typed ?? defaultValue ?? '', pending };
}

/** What was typed into the form around, by field name; undefined where it was not refused. */
export function useFormValues(): FormValues | undefined {
  return useContext(FormContext).values;
}

/** Fields that start from their own values even after a refusal, because what was typed is kept by who shows them. */
export function StartedFields({ children }: { children: ReactNode }) {
  const form = useContext(FormContext);
  const state = useMemo(() => ({ ...form, values: undefined }), [form]);
  return <FormContext.Provider value={state}>{children}</FormContext.Provider>;
}

/** Whether the form around is being sent by its fetcher; undefined where it has none. */
export function useFormPending(): boolean | undefined {
  return useContext(FormContext).pending;
}

/** An error key of parseForm in words: `tooLong?max=80` → “Use at most 80 characters.” */
export function useFieldError(key: string | undefined): string | undefined {
  const { t } = useTranslation('form');
  const locale = useLocale();
  if (!key) return undefined;
  const [name = '', query] = key.split('?', 2);
  const values: Record<string, string> = {};
  for (const [parameter, value] of new URLSearchParams(query)) {
    const number = Number(value);
    if (!Number.isFinite(number)) values[parameter] = value;
    else
      values[parameter] =
        name === 'fileTooLarge' ? formatBytes(locale, number) : formatNumber(locale, number);
  }
  return t(name, values);
}

/** One text of a value that may be a list. */
export function oneText(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : (value[0] ?? '');
}

/** All texts of a value that may be one. */
export function allTexts(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? (value === '' ? [] : [value]) : value;
}
