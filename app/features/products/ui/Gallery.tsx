/** The pictures of a product: one large, the others small below; without any, the pictogram of its group. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { imageSources, imageUrl } from '~/features/files/model';
import { Picture } from '~/shared/ui/Picture';
import { Pictogram } from '~/shared/ui/pictograms/Pictogram';
import type { ProductView } from '../model';
import classes from './products.module.css';

type Props = { images: ProductView['images']; pictogram: string; itemLabel: string };

/** The first picture is in the HTML; the small ones change it, or open their file without JavaScript. */
export function Gallery({ images, pictogram, itemLabel }: Props) {
  const { t } = useTranslation('products');
  const [chosen, setChosen] = useState(0);
  const shown = images[chosen] ?? images[0];
  if (!shown) {
    return (
      <div className={classes.stage}>
        <Pictogram name={pictogram} size={160} title={itemLabel} />
      </div>
    );
  }
  return (
    <div>
      <div className={classes.stage}>
        <Picture
          key={shown.fileId}
          {...imageSources(shown, 800)}
          sizes="(max-width: 56em) 100vw, 40rem"
          alt={shown.alt}
          width={800}
          height={600}
        />
      </div>
      {images.length > 1 && (
        <ul className={classes.thumbs} aria-label={t('page.pictures')}>
          {images.map((image, at) => (
            <li key={image.fileId}>
              <a
                href={imageUrl(image.fileId)}
                className={classes.thumb}
                aria-current={at === chosen}
                onClick={(event) => {
                  event.preventDefault();
                  setChosen(at);
                }}
              >
                <Picture
                  {...imageSources(image, 320)}
                  sizes="6rem"
                  alt={image.alt}
                  width={160}
                  height={160}
                  loading="lazy"
                  decoding="async"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
