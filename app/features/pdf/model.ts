/** What printed documents tell of a product, worded for the reader and limited to what the reader may see. */

/** How many products one catalogue holds. */
export const MOST_PRODUCTS = 60;

export type SheetFact = {
  label: string;
  value: string;
  /** What may be opened beside it, such as the paper of a certificate. */
  link?: { text: string; url: string };
};
export type SheetSection = { title: string; facts: SheetFact[] };

export type SheetProduct = {
  id: string;
  /** The page of the product, with its origin. */
  url: string;
  name: string;
  otherName: string | null;
  maker: string;
  /** What kind of firm the maker is, and where. */
  makerLine: string;
  group: { code: string; label: string };
  pictogram: string;
  description: string;
  /** Null where it is not told to this reader, or not given. */
  price: { amount: string; terms: string; until: string | null } | null;
  /** What is given; a sheet of paper leaves out the rest. */
  sections: SheetSection[];
  /** The files of its pictures, best first. */
  fileIds: string[];
  isOpen: boolean;
  /** The day of its last change, as the reader writes it. */
  updated: string;
};

/** The firm behind a product, on the back of its sheet. */
export type SheetFirm = {
  /** What this page is. */
  title: string;
  name: string;
  otherName: string | null;
  /** What kind of firm it is, and where. */
  line: string;
  /** Its page, with its origin. */
  url: string;
  /** What is given: the facts of the firm first. */
  sections: SheetSection[];
  texts: { title: string; text: string }[];
  quality: { title: string; texts: { title: string; text: string }[] } | null;
};

/** A picture made ready for paper. */
export type Picture = { bytes: Uint8Array; width: number; height: number };
/** Pictures by file. One that could not be had is missing. */
export type Pictures = ReadonlyMap<string, Picture>;
