/**
 * Short messages about what was just done: one left by the last command (it is in the HTML, so it shows
 * without JavaScript), and those a component shows itself by `useToast`.
 */
import { Form } from '@remix-run/react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Flash, FlashKind, Undo } from '~/shared/flash';
import { IconAlertTriangle, IconCircleCheck, IconX } from './icons';
import classes from './Toast.module.css';

type Toast = { id: number; kind: FlashKind; text: string; undo?: Undo | undefined };
type Show = (text: string, kind?: FlashKind) => void;

const SHOWN_FOR = 7000;
/** What can be taken back stays long enough to be read, reached by keyboard and pressed. */
const UNDO_SHOWN_FOR = 20_000;
const ToastContext = createContext<Show>(() => {});

let nextId = 1;

/** Shows a message in the reader's language: `useToast()(t('saved'))`. */
export function useToast(): Show {
  return useContext(ToastContext);
}

/** Holds the messages over the page. `flash` is the one the last command left. */
export function ToastProvider({ flash, children }: { flash: Flash | null; children: ReactNode }) {
  const { t } = useTranslation();
  const left = useCallback(
    (message: Flash): Toast => ({
      id: nextId++,
      kind: message.kind,
      text: t(message.key, message.values ?? {}),
      undo: message.undo,
    }),
    [t],
  );
  const [toasts, setToasts] = useState<Toast[]>(() => (flash ? [left(flash)] : []));
  const [seen, setSeen] = useState(flash);
  if (flash !== seen) {
    setSeen(flash);
    if (flash) setToasts((before) => [...before, left(flash)]);
  }
  const close = useCallback((id: number) => setToasts((all) => all.filter((one) => one.id !== id)), []);
  const show = useCallback<Show>((text, kind = 'done') => {
    setToasts((all) => [...all.slice(-2), { id: nextId++, kind, text }]);
  }, []);
  return (
    <ToastContext.Provider value={show}>
      {/* Before the page, so that the way back is the first thing the keyboard reaches. */}
      <div className={classes.stack} role="status" aria-live="polite">
        {toasts.map((toast) => (
          <Message key={toast.id} toast={toast} onClose={close} />
        ))}
      </div>
      {children}
    </ToastContext.Provider>
  );
}

type MessageProps = { toast: Toast; onClose: (id: number) => void };

/** One message. It stays while the pointer or the focus is on it. */
function Message({ toast: { id, kind, text, undo }, onClose }: MessageProps) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || kind === 'problem') return;
    const timer = setTimeout(() => onClose(id), undo ? UNDO_SHOWN_FOR : SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [held, id, kind, onClose, undo]);
  const focus = { onFocus: () => setHeld(true), onBlur: () => setHeld(false) };
  const Icon = kind === 'problem' ? IconAlertTriangle : IconCircleCheck;
  return (
    <div
      className={classes.toast}
      data-kind={kind}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <Icon size={20} stroke={1.75} aria-hidden />
      <p>{text}</p>
      {undo && (
        <Form method="post" action={undo.action} onSubmit={() => onClose(id)}>
          {Object.entries(undo.fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className={classes.undo} {...focus}>
            {t('toast.undo')}
          </button>
        </Form>
      )}
      <button
        type="button"
        className={classes.close}
        {...focus}
        onClick={() => onClose(id)}
        aria-label={t('toast.close')}
      >
        <IconX size={16} stroke={2} aria-hidden />
      </button>
    </div>
  );
}
