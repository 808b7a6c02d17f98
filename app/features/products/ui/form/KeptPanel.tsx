/**
 * Keeps what is typed into the form around it in this browser, and offers it back when the form is opened
 * again. Nothing is sent by itself: what the organisation sees is what somebody saved.
 */
import { Alert, Button, Group } from '@mantine/core';
import { useRouteLoaderData } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type KeptForm, keepForm, keptForm, sameValues, valuesOf } from '~/shared/kept';
import { useFormat } from '~/shared/ui/useFormat';

type Props = {
  /** The product; null where it is new. */
  id: string | null;
  version: number | null;
  /** Whether what was sent was refused: it is not saved yet. */
  refused: boolean;
  /** Takes what is kept into the form; null where it was taken already. */
  onUse: ((kept: KeptForm) => void) | null;
};

const PAUSE_MS = 600;

/** The offer; nothing where nothing is kept. */
export function KeptPanel({ id, version, refused, onUse }: Props) {
  const { t } = useTranslation('editing');
  const format = useFormat();
  const mark = useRef<HTMLSpanElement>(null);
  const person = (useRouteLoaderData('root') as { personId?: string | null } | undefined)?.personId ?? '';
  const key = `product:${person}:${id ?? 'new'}`;
  const offers = onUse !== null;
  const [offered, setOffered] = useState<KeptForm | null>(null);

  useEffect(() => {
    const form = mark.current?.closest('form');
    if (!form) return;
    // What began as new is this product now.
    const newKey = `product:${person}:new`;
    if (id !== null && keptForm(newKey)?.values.id === id) keepForm(newKey, null);
    const kept = offers ? keptForm(key) : null;
    const saved = kept?.sent && (id === null || kept.version !== version);
    if (kept && (saved || sameValues(kept.values, valuesOf(new FormData(form))))) keepForm(key, null);
    else if (kept) setOffered(kept);

    let timer: ReturnType<typeof setTimeout> | undefined;
    const store = (sent: boolean) => {
      clearTimeout(timer);
      const values = valuesOf(new FormData(form));
      keepForm(key, { at: new Date().toISOString(), version, values, sent });
    };
    const later = (event: Event) => {
      // Of clicks, only those on buttons of rows change something.
      if (event.type === 'click' && !(event.target as Element).closest('fieldset button')) return;
      clearTimeout(timer);
      timer = setTimeout(() => store(false), PAUSE_MS);
    };
    const send = () => store(true);
    const leave = () => timer !== undefined && document.visibilityState === 'hidden' && store(false);
    for (const name of ['input', 'change', 'click']) form.addEventListener(name, later);
    form.addEventListener('submit', send);
    document.addEventListener('visibilitychange', leave);
    return () => {
      clearTimeout(timer);
      for (const name of ['input', 'change', 'click']) form.removeEventListener(name, later);
      form.removeEventListener('submit', send);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [id, key, person, version, offers]);

  useEffect(() => {
    const kept = refused ? keptForm(key) : null;
    if (kept) keepForm(key, { ...kept, sent: false });
  }, [refused, key]);

  return (
    <>
      <span ref={mark} hidden />
      {offered && onUse && !refused && (
        <Alert color="yellow" role="alert" title={t('kept.title', { at: format.dateTime(offered.at) })}>
          <p>{t('kept.text')}</p>
          <Group gap="sm" mt="xs">
            <Button type="button" variant="default" size="sm" onClick={() => onUse(offered)}>
              {t('kept.use')}
            </Button>
            <Button
              type="button"
              variant="subtle"
              size="sm"
              onClick={() => {
                keepForm(key, null);
                setOffered(null);
              }}
            >
              {t('kept.discard')}
            </Button>
          </Group>
        </Alert>
      )}
    </>
  );
}
