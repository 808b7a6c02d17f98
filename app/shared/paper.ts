/** A document to be printed as a PDF. Data only: it is laid out and drawn in another process. */
import type { Content } from 'pdfmake/interfaces';
import type { Locale } from '~/i18n/locale';

export type Paper = {
  locale: Locale;
  title: string;
  author: string;
  subject: string;
  content: Content[];
  /** Stands at the foot of every page, beside the number of the page. */
  foot: string;
  /** JPEG files by the names the content calls them. */
  pictures: Record<string, Uint8Array>;
};

/** Prints a document; `unavailable` where too many wait or one cannot be drawn in time. */
export type Print = (paper: Paper) => Promise<Uint8Array>;
