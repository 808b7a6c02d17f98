/**
 * What each chosen capability is limited to: one line each, and one editor open at a time. Before JavaScript an editor
 * opens by its address; the others travel along as they were typed.
 */
import { SimpleGrid } from '@mantine/core';
import { type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { type Option, SelectField, TextField } from '~/shared/ui/fields';
import { MultiSelectField } from '~/shared/ui/MultiSelectField';
import { allTexts, type FormResult, StartedFields, useFormValues } from '~/shared/ui/PostForm';
import { useLocale } from '~/shared/ui/useFormat';
import {
  type CapabilityDetail,
  DETAIL_FIELDS,
  DETAIL_LISTS,
  DETAILS,
  DETAILS_OPEN,
  type DetailNames,
  detailKey,
  detailOfTyped,
  detailWords,
  type TypedDetail,
  typedOf,
} from '../details';
import classes from './CapabilityDetails.module.css';

export type DetailChoices = Record<
  'items' | 'countries' | 'ports' | 'temperatures' | 'units' | 'months',
  readonly Option[]
>;
type Chosen = { offer: readonly Option[]; need: readonly Option[] };
type Props = {
  saved: readonly CapabilityDetail[];
  chosen: Chosen;
  choices: DetailChoices;
  /** The editor that the address asks for. */
  openDetail: string | null;
  result: FormResult;
};

/** The list `details` of the profile's form. */
export function CapabilityDetails({ saved, chosen, choices, openDetail, result }: Props) {
  const { t } = useTranslation('details');
  const values = useFormValues();
  const ref = useRef<HTMLFieldSetElement>(null);
  const [typed, setTyped] = useState(() => (values ? typedIn(values) : typedFrom(saved)));
  const refused = refusedKey(result);
  const [open, setOpen] = useState(refused ?? openDetail);
  // A refusal opens what has to be mended.
  useEffect(() => {
    if (refused) setOpen(refused);
  }, [refused]);
  const names = useNames(choices);

  const toggle = (key: string) => {
    const form = ref.current?.closest('form');
    if (open && form) {
      const posted = new FormData(form);
      setTyped((before) =>
        new Map(before).set(
          open,
          typedAt(open, (name) => posted.getAll(name).map(String)),
        ),
      );
    }
    setOpen(open === key ? null : key);
  };

  return (
    <fieldset className={classes.root} ref={ref}>
      <legend>{t('title')}</legend>
      <p className={classes.lead}>
        {t(chosen.offer.length + chosen.need.length > 0 ? 'lead' : 'afterChoosing')}
      </p>
      <input type="hidden" name="lists" value={DETAILS} />
      {[...typed].map(([key, one]) =>
        key === open ? null : (
          <input key={key} type="hidden" name={DETAILS} value={JSON.stringify({ key, ...one })} />
        ),
      )}
      {(['offer', 'need'] as const).map(
        (direction) =>
          chosen[direction].length > 0 && (
            <div key={direction}>
              <h3 className={classes.side}>{t(`side.${direction}`)}</h3>
              <ul className={classes.list}>
                {chosen[direction].map(({ value, label }) => {
                  const key = detailKey({ direction, capability: value });
                  return (
                    <Row
                      key={key}
                      id={key}
                      label={label}
                      typed={typed.get(key)}
                      open={open === key}
                      onToggle={() => toggle(key)}
                      choices={choices}
                      names={names}
                    />
                  );
                })}
              </ul>
            </div>
          ),
      )}
    </fieldset>
  );
}

type RowProps = {
  id: string;
  label: string;
  typed: TypedDetail | undefined;
  open: boolean;
  onToggle: () => void;
  choices: DetailChoices;
  names: DetailNames;
};

function Row({ id: key, label, typed, open, onToggle, choices, names }: RowProps) {
  const { t } = useTranslation(['details', 'products']);
  const locale = useLocale();
  const id = useId();
  const words = typed ? detailWords(detailOfTyped(typed), names, t, locale) : '';
  const press = (event: MouseEvent) => {
    event.preventDefault();
    onToggle();
  };
  const word = open ? 'close' : words === '' ? 'add' : 'change';
  return (
    <li className={classes.row} id={`detail-${key}`}>
      <div className={classes.head}>
        <p className={classes.name}>
          {label}
          {!open && words !== '' && <span className={classes.words}>{words}</span>}
        </p>
        <a
          href={open ? `${paths.editOrganisation()}#detail-${key}` : `?details=${key}#detail-${key}`}
          onClick={press}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={t(`${word}For`, { capability: label })}
        >
          {t(word)}
        </a>
      </div>
      {open && (
        <div id={id} className={classes.editor}>
          <input type="hidden" name={DETAILS_OPEN} value={key} />
          <StartedFields>
            <Editor of={key} typed={typed} choices={choices} />
          </StartedFields>
        </div>
      )}
    </li>
  );
}

function Editor({
  of,
  typed,
  choices,
}: {
  of: string;
  typed: TypedDetail | undefined;
  choices: DetailChoices;
}) {
  const { t } = useTranslation('details');
  const name = (field: keyof TypedDetail) => `${DETAILS}.${of}.${field}`;
  const first = (field: keyof TypedDetail) => typed?.[field][0] ?? null;
  return (
    <>
      {DETAIL_LISTS.map((list) => (
        <MultiSelectField
          key={list}
          name={name(list)}
          label={t(`field.${list}`)}
          options={choices[list]}
          defaultValue={typed?.[list]}
          {...(list === 'items' ? { max: 20 } : list === 'ports' ? { max: 30 } : {})}
        />
      ))}
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
        <TextField
          name={name('volumeFrom')}
          inputMode="decimal"
          label={t('field.volumeFrom')}
          defaultValue={first('volumeFrom')}
        />
        <TextField
          name={name('volumeTo')}
          inputMode="decimal"
          label={t('field.volumeTo')}
          defaultValue={first('volumeTo')}
        />
        <SelectField
          name={name('volumeUnit')}
          label={t('field.volumeUnit')}
          options={choices.units}
          defaultValue={first('volumeUnit')}
        />
      </SimpleGrid>
      <MultiSelectField
        name={name('months')}
        label={t('field.months')}
        options={choices.months}
        defaultValue={typed?.months}
      />
    </>
  );
}

const typedFrom = (saved: readonly CapabilityDetail[]) =>
  new Map(saved.map((detail) => [detailKey(detail), typedOf(detail)]));

const typedAt = (key: string, texts: (name: string) => string[]) =>
  Object.fromEntries(
    DETAIL_FIELDS.map((field) => [field, texts(`${DETAILS}.${key}.${field}`).filter((text) => text !== '')]),
  ) as TypedDetail;

/** What a refused form held. */
function typedIn(values: NonNullable<ReturnType<typeof useFormValues>>): Map<string, TypedDetail> {
  const texts = (name: string) => [...allTexts(values[name] ?? [])];
  const typed = new Map<string, TypedDetail>();
  for (const text of texts(DETAILS)) {
    const { key, ...one } = JSON.parse(text) as TypedDetail & { key: string };
    typed.set(key, one);
  }
  for (const key of texts(DETAILS_OPEN)) typed.set(key, typedAt(key, texts));
  return typed;
}

/** The editor in which the first error of a refusal stands. */
function refusedKey(result: FormResult): string | null {
  if (result?.ok !== false) return null;
  const [, key] =
    Object.keys(result.errors)
      .map((name) => /^details\.([^.]+\.[^.]+)\./.exec(name) ?? [])
      .find(([, found]) => found) ?? [];
  return key ?? null;
}

function useNames(choices: DetailChoices): DetailNames {
  return useMemo(() => {
    const named = (options: readonly Option[], shown = (label: string) => label) => {
      const labels = new Map(options.map(({ value, label }) => [value, shown(label)]));
      return (code: string) => labels.get(code) ?? code;
    };
    return {
      items: named(choices.items),
      countries: named(choices.countries),
      // Without the code in brackets, by which it is found in the list.
      ports: named(choices.ports, (label) => label.replace(/ \([A-Z]{5}\)$/, '')),
      temperatures: named(choices.temperatures),
    };
  }, [choices]);
}
