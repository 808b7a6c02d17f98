/** What stands beside the product form: its status and buttons, what is missing, and what somebody else saved. */
import { useTranslation } from 'react-i18next';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { useFormat } from '~/shared/ui/useFormat';
import type { ProductStatus } from '../model';
import { type MissingFact, type MissingField, statusAfter } from '../rules';
import form from './form/form.module.css';
import { PRODUCT_FORM } from './form/names';
import type { PartName } from './form/Part';
import classes from './form/parts.module.css';
import { Meter } from './Meter';
import panels from './panels.module.css';

/** The part of the form in which a fact is told. */
export const PART: Record<MissingField, PartName> = {
  name: 'what',
  nameEn: 'what',
  nameJa: 'what',
  content: 'what',
  descriptionEn: 'what',
  descriptionJa: 'what',
  hs: 'what',
  images: 'pictures',
  price: 'sale',
  pricePlace: 'sale',
  moq: 'sale',
  shelfLifeDays: 'keeping',
  arrivalLifeDays: 'keeping',
  storage: 'keeping',
  ingredients: 'composition',
  allergens: 'composition',
  caseSize: 'case',
  leadTimeDays: 'sale',
  availableMonths: 'sale',
  originPrefecture: 'origin',
  processingPrefecture: 'origin',
  targetCountries: 'market',
  certificates: 'papers',
};

/** How much is told, and what a buyer will ask next. */
export function MissingPanel({ missing, value }: { missing: readonly MissingFact[]; value: number }) {
  const { t } = useTranslation('products');
  return (
    <section className={panels.panel} aria-labelledby="missing-title">
      <h2 id="missing-title" className={panels.panelTitle}>
        {t('missing.title')}
      </h2>
      <Meter value={value} />
      {missing.length === 0 ? (
        <p className={classes.note}>{t('missing.nothing')}</p>
      ) : (
        <ul className={panels.missing}>
          {missing.map(({ field, required }) => (
            <li key={field} data-required={required || undefined}>
              <a href={`#${PART[field]}`}>{t(`missing.${field}.what`)}</a>
              {required && <strong> {t('missing.required')}</strong>}
              <span className={panels.why}>{t(`missing.${field}.why`)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type SaveProps = { status: ProductStatus | null; updatedAt: string | null };

/** The buttons of the form: one primary action, by the status of the product. */
export function SavePanel({ status, updatedAt }: SaveProps) {
  const { t } = useTranslation('products');
  const format = useFormat();
  return (
    <section className={panels.panel} aria-label={t('form.save')}>
      {status && (
        <p className={classes.note}>
          <strong>{t(`status.${status}`)}</strong>
          {updatedAt && <> · {t('form.savedAt', { at: format.dateTime(updatedAt) })}</>}
        </p>
      )}
      <Save status={status} />
      {mayOpen(status) && <p className={classes.note}>{t('editing:publishMeaning')}</p>}
    </section>
  );
}

/** The same buttons for the bar at the bottom of a phone, outside the form. */
export function SaveBar({ status }: { status: ProductStatus | null }) {
  return (
    <div className={form.bar}>
      <Save status={status} bar />
    </div>
  );
}

const mayOpen = (status: ProductStatus | null) => status === null || statusAfter(status, 'publish') !== null;

function Save({ status, bar = false }: { status: ProductStatus | null; bar?: boolean }) {
  const { t } = useTranslation('products');
  const of = bar ? { form: PRODUCT_FORM, px: 'xs' } : {};
  if (!mayOpen(status)) {
    return (
      <SubmitButton name="intent" value="save" {...of}>
        {t(status === 'published' ? 'action.saveLive' : 'action.save')}
      </SubmitButton>
    );
  }
  const buttons = [
    <SubmitButton key="publish" name="intent" value="publish" {...of}>
      {t('action.publish')}
    </SubmitButton>,
    <SubmitButton key="save" name="intent" value="save" quiet {...of}>
      {t('action.saveDraft')}
    </SubmitButton>,
  ];
  // The primary action is under the thumb: last in the bar.
  return bar ? buttons.reverse() : buttons;
}
