/** The import itself: started, seen on its way, stopped, taken back. The open page drives it, piece by piece. */
import { Button, Group, Progress } from '@mantine/core';
import { Form, Link, useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import { PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { useFormat } from '~/shared/ui/useFormat';
import type { ImportCounts } from '../../sheets/imports';
import classes from './sheets.module.css';

/** The primary action of the preview. */
export function StartButton({ count }: { count: number }) {
  const { t } = useTranslation('sheets');
  const format = useFormat();
  return (
    <PostForm>
      <SubmitButton name="intent" value="start">
        {t('preview.import', { count, rows: format.number(count) })}
      </SubmitButton>
    </PostForm>
  );
}

/** Takes back what was imported, after asking. */
export function UndoForm({ running = false }: { running?: boolean }) {
  const { t } = useTranslation('sheets');
  return (
    <Form method="post">
      <ConfirmButton
        name="intent"
        value="undo"
        label={t(running ? 'run.cancel' : 'run.undo')}
        question={t('run.cancelQuestion')}
        confirm={t(running ? 'run.cancel' : 'run.undo')}
      />
    </Form>
  );
}

type RunProps = { status: 'running' | 'undoing'; counts: ImportCounts };

/** How far it is. Without JavaScript a button goes on. */
export function RunPanel({ status, counts }: RunProps) {
  const { t } = useTranslation('sheets');
  const format = useFormat();
  const fetcher = useFetcher();
  const { state, submit } = fetcher;
  const total = status === 'running' ? counts.all - counts.bad : counts.tried + counts.pending;
  const done = status === 'running' ? counts.done : counts.pending;

  // Each piece is asked for once the one before is answered and its count is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a count that stood still is asked for again
  useEffect(() => {
    if (state !== 'idle') return;
    const timer = setTimeout(() => submit({ intent: 'work' }, { method: 'post' }), 250);
    return () => clearTimeout(timer);
  }, [state, submit, done, status]);

  const words = t('run.progress', { done: format.number(done), total: format.number(total) });
  return (
    <section className={classes.panel} aria-labelledby="run-title">
      <h2 id="run-title" className={classes.panelTitle}>
        {t(`run.${status}`)}
      </h2>
      <Progress.Root size="lg">
        <Progress.Section
          value={total === 0 ? 0 : (done / total) * 100}
          aria-label={t(`run.${status}`)}
          aria-valuetext={words}
        />
      </Progress.Root>
      <p role="status">{words}</p>
      <p className={classes.quiet}>{t('run.stay')}</p>
      <Group gap="sm">
        <Form method="post">
          <Button type="submit" name="intent" value="work" variant="default">
            {t('run.continue')}
          </Button>
        </Form>
        {status === 'running' && <UndoForm running />}
      </Group>
    </section>
  );
}

/** What came of it. */
export function DonePanel({ counts }: { counts: ImportCounts }) {
  const { t } = useTranslation('sheets');
  const format = useFormat();
  return (
    <section className={classes.panel} role="status">
      <h2 className={classes.panelTitle}>{t('run.doneTitle', { done: format.number(counts.done) })}</h2>
      <p>
        {counts.bad > 0 ? t('run.doneBad', { bad: format.number(counts.bad) }) : t('run.doneAll')}{' '}
        <Link to={paths.myProducts()}>{t('run.toProducts')}</Link>
      </p>
    </section>
  );
}
