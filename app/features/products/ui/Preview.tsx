/** A product as somebody else sees it: who looks, what they do not see, what their country asks, and the page. */
import { Button, NativeSelect } from '@mantine/core';
import { Form, useSubmit } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Option, OptionGroup } from '~/shared/ui/fields';
import { IconAlertTriangle, IconCircleCheck, IconLock } from '~/shared/ui/icons';
import { Section } from '~/shared/ui/Page';
import type { Asked } from '../asks';
import { type ProductView, RUNGS } from '../model';
import type { Hidden, Reader } from '../preview';
import { AskButton, ProductBody } from './ProductBody';
import classes from './preview.module.css';

type BarProps = { reader: Reader; countries: readonly OptionGroup[]; languages: readonly Option[] };

/** Who looks. The choice is the address, so that it can be shared; choosing shows it at once. */
export function ReaderBar({ reader, countries, languages }: BarProps) {
  const { t } = useTranslation('editing');
  const submit = useSubmit();
  return (
    <Form
      key={Object.values(reader).join(' ')}
      method="get"
      className={classes.reader}
      aria-label={t('preview.rung')}
      onChange={(event) => submit(event.currentTarget, { preventScrollReset: true, replace: true })}
    >
      <NativeSelect name="as" label={t('preview.rung')} defaultValue={reader.rung}>
        {RUNGS.map((rung) => (
          <option key={rung} value={rung}>
            {t(`preview.reader.${rung}`)}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect name="country" label={t('preview.country')} defaultValue={reader.country}>
        {countries.map((area) => (
          <optgroup key={area.label} label={area.label}>
            {area.options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
      <NativeSelect name="language" label={t('preview.language')} defaultValue={reader.language}>
        {languages.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </NativeSelect>
      <Button type="submit" variant="default">
        {t('preview.show')}
      </Button>
    </Form>
  );
}

type NotesProps = {
  hidden: readonly Hidden[];
  /** Whether contacts stay closed. */
  contacts: boolean;
  country: string;
  ships: boolean;
  asks: readonly Asked[];
};

/** What they do not see, and what their country asks for. */
export function PreviewNotes({ hidden, contacts, country, ships, asks }: NotesProps) {
  const { t } = useTranslation('editing');
  return (
    <div className={classes.told}>
      <div>
        <Section title={t('preview.hidden')}>
          <ul className={classes.list}>
            {hidden.map(({ what, from }) => (
              <li key={what}>
                <IconLock size={18} aria-hidden />
                <span>{t(`preview.${what}`, { rung: t(`products:rung.${from}`) })}</span>
              </li>
            ))}
            {contacts && (
              <li>
                <IconLock size={18} aria-hidden />
                <span>{t('preview.contacts')}</span>
              </li>
            )}
            {hidden.length === 0 && !contacts && <li>{t('preview.nothingHidden')}</li>}
          </ul>
        </Section>
      </div>
      <div>
        <Section title={t('preview.asks.title', { country })}>
          <ul className={classes.list}>
            <Line told={ships}>{t(ships ? 'preview.ships' : 'preview.shipsNot', { country })}</Line>
            {asks.map(({ key, told, values }) => (
              <Line key={key} told={told}>
                {t(`preview.asks.${key}`, { country, ...values })}
              </Line>
            ))}
          </ul>
          <p className={classes.note}>{t('preview.asks.check', { country })}</p>
        </Section>
      </div>
    </div>
  );
}

function Line({ told, children }: { told: boolean; children: ReactNode }) {
  const { t } = useTranslation('editing');
  const Icon = told ? IconCircleCheck : IconAlertTriangle;
  return (
    <li data-told={told || undefined}>
      <Icon size={18} aria-label={t(told ? 'preview.asks.told' : 'preview.asks.toTell')} role="img" />
      <span>{children}</span>
    </li>
  );
}

/** The page as this reader has it; its buttons lead nowhere. */
export function PreviewSheet({ product }: { product: ProductView }) {
  const { t } = useTranslation('products');
  return (
    <article className={classes.sheet} aria-labelledby="preview-name">
      <header className={classes.head}>
        <div>
          <h2 id="preview-name" className={classes.name}>
            {product.name}
          </h2>
          {product.otherName && (
            <p className={classes.other} lang={product.otherLang}>
              {product.otherName}
            </p>
          )}
        </div>
        <AskButton about="price" product={product} preview />
      </header>
      <ProductBody
        product={product}
        actions={<AskButton about="sample" product={product} preview />}
        makerNote={t('page.askHow')}
        sheet={false}
      />
    </article>
  );
}
