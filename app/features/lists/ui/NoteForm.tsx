/** What is noted of a product on a list. Somebody else's newer words are shown beside one's own, and neither is lost. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextAreaField, TextField } from '~/shared/ui/fields';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { type ListRow, NOTE_MAX } from '../model';
import classes from './lists.module.css';

type Props = { row: ListRow; result: FormResult };

/** The note as a text with the form folded under it; open where the form was refused. */
export function Noted({ row, editable, result }: Props & { editable: boolean }) {
  const { t } = useTranslation('mylists');
  const blank = row.note === '' && row.quantity === '';
  return (
    <div className={classes.noted}>
      {!blank && (
        <div className={classes.note}>
          {row.quantity && (
            <p>
              <span>{t('wished')}</span> {row.quantity}
            </p>
          )}
          {row.note && <p>{row.note}</p>}
        </div>
      )}
      {editable && (
        <details className={classes.fold} open={result?.ok === false || undefined}>
          <summary>{t(blank ? 'addNote' : 'editNote')}</summary>
          <NoteForm row={row} result={result} />
        </details>
      )}
    </div>
  );
}

function NoteForm({ row, result }: Props) {
  const { t } = useTranslation('mylists');
  const form = useRef<HTMLDivElement>(null);
  // What is typed stays what it was typed over, while others go on saving.
  const [held, setHeld] = useState<ListRow | null>(null);
  const refused = result?.ok === false;
  const base = held ?? row;

  useEffect(() => {
    const typed = (name: string) =>
      form.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`)?.value;
    if (typed('note')?.trim() === row.note && typed('quantity')?.trim() === row.quantity) setHeld(null);
  }, [row]);

  return (
    <div ref={form}>
      <PostForm
        key={base.version}
        result={result}
        preventScrollReset
        onInput={() => setHeld((now) => now ?? row)}
        className={classes.noteForm}
      >
        <input type="hidden" name="product" value={row.product} />
        <input type="hidden" name="version" value={refused ? row.version : base.version} />
        {refused && <Theirs row={row} />}
        <TextField
          name="quantity"
          label={t('wished')}
          hint={t('wishedHint')}
          defaultValue={base.quantity}
          maxLength={80}
        />
        <TextAreaField
          name="note"
          label={t('productNote')}
          defaultValue={base.note}
          maxLength={NOTE_MAX}
          minRows={2}
        />
        <div>
          <SubmitButton name="intent" value="note" quiet size="sm" fz="sm">
            {t('saveNote')}
          </SubmitButton>
        </div>
      </PostForm>
    </div>
  );
}

/** What is saved now, after a refusal. */
function Theirs({ row }: { row: ListRow }) {
  const { t } = useTranslation('mylists');
  const saved = [row.quantity, row.note].filter(Boolean).join('\n');
  return (
    <div className={classes.theirs}>
      <p>{t('theirs')}</p>
      <blockquote>{saved || t('theirsBlank')}</blockquote>
      <p>{t('staleHint')}</p>
    </div>
  );
}
