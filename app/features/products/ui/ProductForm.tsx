/** The form of a product: the whole record, in parts one can jump to. */
import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormValues } from '~/shared/form-result';
import type { KeptForm } from '~/shared/kept';
import { allTexts, type FormResult, oneText, PostForm } from '~/shared/ui/PostForm';
import type { EditableProduct, ProductImage } from '../model';
import type { ProductChoices } from './choices';
import classes from './form/form.module.css';
import { CasePart, CompositionPart, KeepingPart, OriginPart } from './form/GoodsParts';
import { KeptPanel } from './form/KeptPanel';
import { PRODUCT_FORM } from './form/names';
import { PapersPart, VisibilityPart } from './form/PapersPart';
import { Part } from './form/Part';
import { PartNav } from './form/PartNav';
import { MarketPart, SalePart } from './form/SalePart';
import { WhatPart } from './form/WhatPart';
import { ImagesField } from './ImagesField';

type Props = {
  /** What is saved; null for a product that is new. */
  product: EditableProduct | null;
  /** Names the product before it exists, so that a form sent twice makes one. */
  id: string;
  choices: ProductChoices;
  result: FormResult;
  /** The pictures as they were posted, where the form was refused. */
  postedImages?: readonly ProductImage[] | undefined;
  /** The version this form was made from. */
  version: number | null;
  /** What stands over the fields and belongs to them: two versions to choose from. */
  notice?: ReactNode;
  /** What stands beside the fields: what is missing, and the buttons. */
  children: ReactNode;
};

/** All fields, in parts; the buttons are given by the page. */
export function ProductForm({
  product,
  id,
  choices,
  result,
  postedImages,
  version,
  notice,
  children,
}: Props) {
  const { t } = useTranslation('products');
  const [kept, setKept] = useState<KeptForm | null>(null);
  const refused = result?.ok === false;
  const restored = refused ? null : kept;
  const shown = restored ? { ok: false as const, errors: {}, values: restored.values } : result;
  const from = restored ? restored.version : version;
  return (
    <PostForm
      id={PRODUCT_FORM}
      // What was kept replaces what the fields started from.
      key={kept?.at ?? 'saved'}
      result={shown}
      encType="multipart/form-data"
      className={classes.form}
    >
      {/* The button that Enter presses: it stands before those of the pictures. */}
      <VisuallyHidden>
        <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true">
          {t('action.save')}
        </button>
      </VisuallyHidden>
      <input type="hidden" name="id" value={id} />
      {from !== null && <input type="hidden" name="version" value={from} />}
      {notice}
      <KeptPanel id={product?.id ?? null} version={from} refused={refused} onUse={kept ? null : setKept} />
      <PartNav />
      <div className={classes.parts}>
        <WhatPart product={product} choices={choices} />
        <Part id="pictures" lead={t('form.picturesLead')}>
          <ImagesField
            key={version ?? 'new'}
            images={postedImages ?? (restored ? keptImages(restored.values) : product?.images) ?? []}
            error={result && result.ok === false ? result.errors.pictures : undefined}
          />
        </Part>
        <MarketPart product={product} choices={choices} />
        <SalePart product={product} choices={choices} />
        <CasePart product={product} />
        <KeepingPart product={product} choices={choices} />
        <CompositionPart product={product} choices={choices} />
        <OriginPart product={product} choices={choices} />
        <PapersPart product={product} choices={choices} />
        <VisibilityPart product={product} />
      </div>
      <aside className={classes.aside}>{children}</aside>
    </PostForm>
  );
}

function keptImages(values: FormValues): ProductImage[] {
  const words = (name: string) => oneText(values[name] ?? '');
  return allTexts(values.image ?? []).map((fileId) => ({
    fileId,
    widths: [],
    altJa: words(`altJa:${fileId}`),
    altEn: words(`altEn:${fileId}`),
  }));
}
