/** Certificates with their papers, documents, and who sees what. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MultiSelectField } from '~/shared/ui/MultiSelectField';
import { allTexts, useField } from '~/shared/ui/PostForm';
import type { EditableProduct } from '../../model';
import { RUNGS } from '../../terms';
import type { ProductChoices } from '../choices';
import { CertificateRows } from './CertificateRows';
import { DocumentRows } from './DocumentRows';
import { Beside, ChoiceFact, Part } from './Part';
import classes from './parts.module.css';

type Props = { product: EditableProduct | null; choices: Pick<ProductChoices, 'certificates'> };

/** The certificates a product has, and its documents. */
export function PapersPart({ product, choices }: Props) {
  const { t } = useTranslation('editing');
  const { value } = useField('certificates', product?.certificates ?? []);
  const [chosen, setChosen] = useState<readonly string[]>(() => allTexts(value));
  return (
    <Part id="papers" lead={t('lead.papers')}>
      <MultiSelectField
        name="certificates"
        label={t('field.certificates')}
        hint={t('hint.certificates')}
        options={choices.certificates}
        defaultValue={product?.certificates ?? []}
        onChange={setChosen}
      />
      <CertificateRows
        details={product?.certificateDetails ?? []}
        chosen={chosen}
        options={choices.certificates}
      />
      <DocumentRows documents={product?.documents ?? []} />
    </Part>
  );
}

/** The ladder for the product, its price and its papers. */
export function VisibilityPart({ product }: Pick<Props, 'product'>) {
  const { t } = useTranslation('editing');
  const rungs = RUNGS.map((rung) => ({ value: rung, label: t(`products:rung.${rung}`) }));
  return (
    <Part id="visibility" lead={t('lead.visibility')}>
      <ol className={classes.rungs}>
        {RUNGS.map((rung) => (
          <li key={rung}>{t(`rungMeaning.${rung}`)}</li>
        ))}
      </ol>
      <Beside columns={3}>
        <ChoiceFact name="visibility" value={product?.visibility ?? 'public'} options={rungs} required />
        <ChoiceFact
          name="priceVisibility"
          value={product?.price?.visibility ?? 'public'}
          options={rungs}
          required
        />
        <ChoiceFact
          name="documentsVisibility"
          value={product?.documentsVisibility ?? 'introduced'}
          options={rungs}
          required
        />
      </Beside>
    </Part>
  );
}
