/**
 * The field messages are written in. It is a form that posts by itself before JavaScript; with it, Enter
 * sends (not while an input method composes, and not on a phone), and a draft survives a reload.
 */
import { Button } from '@mantine/core';
import { Form } from '@remix-run/react';
import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconSend } from '~/shared/ui/icons';
import { useFieldError } from '~/shared/ui/PostForm';
import { MESSAGE_MAX } from '../model';
import classes from './chat.module.css';
import { keep, keptText } from './kept';

type Props = {
  /** The id of the message where the form itself sends it, so that a second press stores nothing twice. */
  formId: string;
  organisation: { id: string; name: string };
  /** Under which the draft is kept. */
  draftKey: string;
  placeholder: string;
  inputRef: RefObject<HTMLTextAreaElement>;
  /** What the server refused, where the form itself was sent. */
  refused?: { text: string; error: string | undefined } | undefined;
  onWrite(text: string): void;
};

/** From here on the count is shown. */
const COUNTED = MESSAGE_MAX - 500;

export function Composer({ formId, organisation, draftKey, placeholder, inputRef, refused, onWrite }: Props) {
  const { t } = useTranslation('chat');
  const [used, setUsed] = useState(refused?.text.length ?? 0);
  const refusal = useFieldError(refused?.error);
  const form = useRef<HTMLFormElement>(null);
  const over = used > MESSAGE_MAX;

  useEffect(() => {
    const input = inputRef.current;
    if (!input) return;
    if (input.value === '') input.value = keptText(draftKey) ?? '';
    growWithText(input);
    setUsed(input.value.trim().length);
  }, [inputRef, draftKey]);

  const changed = (input: HTMLTextAreaElement) => {
    keep(draftKey, input.value);
    growWithText(input);
    setUsed(input.value.trim().length);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = inputRef.current;
    const text = input?.value.trim() ?? '';
    if (!input || text === '' || text.length > MESSAGE_MAX) return;
    onWrite(text);
    input.value = '';
    changed(input);
    input.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
    const asked = event.ctrlKey || event.metaKey;
    // A phone has no Shift + Enter, so its Enter starts a line.
    if (!asked && window.matchMedia('(pointer: coarse)').matches) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };

  return (
    <Form method="post" ref={form} className={classes.composer} onSubmit={submit}>
      <input type="hidden" name="intent" value="post" />
      <input type="hidden" name="id" value={formId} />
      <input type="hidden" name="organisation" value={organisation.id} />
      <div className={classes.field} data-over={over || undefined}>
        <textarea
          ref={inputRef}
          name="text"
          rows={1}
          aria-label={t('write')}
          aria-describedby="chat-hint"
          aria-invalid={over || refusal !== undefined || undefined}
          placeholder={placeholder}
          defaultValue={refused?.text}
          enterKeyHint="enter"
          onInput={(event) => changed(event.currentTarget)}
          onKeyDown={onKeyDown}
        />
        <Button type="submit" color="shu" className={classes.send} disabled={over} aria-label={t('send')}>
          <IconSend size={20} stroke={1.75} aria-hidden />
          <span className={classes.sendWord}>{t('send')}</span>
        </Button>
      </div>
      <p id="chat-hint" className={classes.hint}>
        {refusal && <b className={classes.over}>{refusal}</b>}
        <span>{t('writingAs', { name: organisation.name })}</span>
        <span className={classes.keys}>{t('keys')}</span>
        {used > COUNTED && (
          <span className={over ? classes.over : undefined} role="status">
            {t('form:characters', { used, max: MESSAGE_MAX })}
          </span>
        )}
      </p>
    </Form>
  );
}

/** While an input method composes, Enter chooses a word. Safari says so only by the key code 229. */
function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}

/** Makes the field as high as its text; CSS sets the limits. */
function growWithText(input: HTMLTextAreaElement): void {
  input.style.height = 'auto';
  input.style.height = `${input.scrollHeight + 2}px`;
}
