/** What buyers often ask of a firm and it does not tell yet. Pure; the words and reasons are under `company:why`. */
import { type FirmFacts, type FirmPlace, type OrganisationKind, QUALITY_PARTS, type Sales } from './model';

export type FirmGap =
  | 'sales'
  | 'employees'
  | 'founded'
  | 'representative'
  | 'address'
  | 'message'
  | 'process'
  | 'places'
  | 'quality'
  | 'otherLanguage';

/** The section of the form where each is filled in. */
export const SECTION_OF_GAP: Record<FirmGap, 'size' | 'words' | 'places' | 'quality'> = {
  sales: 'size',
  employees: 'size',
  founded: 'size',
  representative: 'size',
  address: 'size',
  message: 'words',
  process: 'words',
  places: 'places',
  quality: 'quality',
  otherLanguage: 'words',
};

type Told = {
  kind: OrganisationKind;
  firm: FirmFacts;
  sales: Sales | null;
  places: readonly FirmPlace[];
};

const TEXTS = ['representative', 'address', 'message', 'process', ...QUALITY_PARTS] as const;

/** What is missing, in the order of the form. Only makers are asked how and where they make. */
export function firmGaps({ kind, firm, sales, places }: Told): FirmGap[] {
  const told = (name: (typeof TEXTS)[number]) => firm[`${name}Ja`] !== '' || firm[`${name}En`] !== '';
  const oneLanguage = TEXTS.some((name) => (firm[`${name}Ja`] === '') !== (firm[`${name}En`] === ''));
  const makes = kind === 'manufacturer';
  const missing: [FirmGap, boolean][] = [
    ['sales', sales === null],
    ['employees', firm.employees === null],
    ['founded', firm.foundedYear === null],
    ['representative', !told('representative')],
    ['address', !told('address')],
    ['message', !told('message')],
    ['process', makes && !told('process')],
    ['places', makes && places.length === 0],
    ['quality', makes && !QUALITY_PARTS.every(told)],
    ['otherLanguage', oneLanguage],
  ];
  return missing.flatMap(([gap, isMissing]) => (isMissing ? [gap] : []));
}
