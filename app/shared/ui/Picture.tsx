/** A picture in the smallest format the browser reads, each format with addresses of its own. */
import type { ImgHTMLAttributes } from 'react';

type Props = ImgHTMLAttributes<HTMLImageElement> & {
  src: string;
  srcSet?: string | undefined;
  /** The candidates in AVIF, where there are any. */
  avif?: string | undefined;
  alt: string;
  width: number;
  height: number;
};

/** Width and height are always said, so that nothing moves when the picture arrives. */
export function Picture({ avif, alt, ...image }: Props) {
  return (
    <picture>
      {avif && <source type="image/avif" srcSet={avif} sizes={image.sizes} />}
      <img {...image} alt={alt} />
    </picture>
  );
}
