/**
 * Words for reasons: sentences in the reader's language from the codes of reasons.ts, for the page ("they",
 * "you") and for a letter from our side ("you", "we"). The grammar is in the locale files.
 */
import type { TFunction } from 'i18next';
import type { OrganisationKind } from '~/features/organisations/model';
import { formatList } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { createLabels, inSentence } from './labels';
import type { CommonGround, Explanation, MetDetail, Reason, Unknown, Veto, Wording } from './model';

/** A letter asks no more than this. */
const ASKED = 3;

export type LetterWords = { ours: string[]; theirs: string[]; questions: string[] };

const LISTED = { items: 3, countries: 4, capabilities: 3, details: 2, words: 3 };

type Side = 'us' | 'them';
/** Who is who: the kinds choose how firms and public bodies are addressed. */
export type Voice = {
  form: 'page' | 'letter';
  kinds: Record<Side, OrganisationKind>;
  /** Where a third organisation writes of both: what they are called. */
  names?: Record<Side, string>;
};

/** A wording of one language; `t` is fixed to the namespace `matching`. */
export function createWords(t: TFunction, locale: Locale) {
  const labels = createLabels(locale);
  const capability = (code: string) => t('named', { label: inSentence(labels.capability(code), locale) });
  const item = (code: string) => inSentence(labels.item(code), locale);
  const list = (names: string[], shown: number) =>
    formatList(
      locale,
      names.length <= shown + 1
        ? names
        : [...names.slice(0, shown), t('more', { count: names.length - shown })],
    );
  /** A capability with where and for which goods: "reefer consolidation at Hakata for chilled goods". */
  const detailed = (code: string, detail: MetDetail | undefined) =>
    detail
      ? t(`namedWith.${detail.zones.length === 0 ? 'ports' : detail.ports.length === 0 ? 'zones' : 'both'}`, {
          label: inSentence(labels.capability(code), locale),
          ports: list(detail.ports.map(labels.port), LISTED.details),
          zones: list(
            detail.zones.map((zone) => t(`zones.${zone}`)),
            LISTED.details,
          ),
        })
      : capability(code);
  const capabilities = ({ capabilities: codes, details = {} }: Extract<Reason, { code: 'capabilities' }>) =>
    list(
      codes.map((code) => detailed(code, details[code])),
      LISTED.capabilities,
    );

  /** A reason without its full stop: what `giver` brings. */
  function clause(reason: Reason, giver: Side, { form, kinds, names }: Voice): string {
    const taker = giver === 'us' ? 'them' : 'us';
    const who = names
      ? { subject: t('byName', { name: names[giver] }), object: t('byName', { name: names[taker] }) }
      : {
          subject: t(`subject.${form}.${giver}`, { context: kinds[giver] }),
          object: t(`object.${form}.${taker}`, { context: kinds[taker] }),
        };
    switch (reason.code) {
      case 'capabilities':
        return t('reasons.capabilities', { ...who, capabilities: capabilities(reason) });
      case 'zones':
        return t(`reasons.zones.${reason.carries ? 'carries' : 'ships'}`, {
          ...who,
          zones: formatList(
            locale,
            reason.zones.map((zone) => t(`zones.${zone}`)),
          ),
        });
      case 'place':
        return t('reasons.place', { ...who, place: labels.place(reason.place) });
      case 'words':
        return t(`reasons.words.${reason.sought ? 'sought' : 'common'}`, {
          ...who,
          words: list(
            reason.words.map((word) => t('quoted', { label: word })),
            LISTED.words,
          ),
        });
      case 'business': {
        const { relation, items, countries, zone, close } = reason;
        const shape = items.length === 0 ? 'countries' : countries.length === 0 ? 'items' : 'both';
        return t(`reasons.${relation}.${shape}`, {
          ...who,
          items: t(`items.${close ? 'close' : 'same'}${zone ? 'Zoned' : ''}`, {
            items: list(items.map(item), LISTED.items),
            zone: zone && t(`zones.${zone}`),
          }),
          countries: list(countries.map(labels.countryInSentence), LISTED.countries),
        });
      }
    }
  }

  const sentence = (reason: Reason, giver: Side, voice: Voice) =>
    t('sentence', { text: clause(reason, giver, voice) });

  function unknown(one: Unknown): string {
    return one.code === 'capability'
      ? t(`unknown.capability.${one.who}${one.required ? 'Required' : ''}`, {
          capability: capability(one.capability),
        })
      : t(`unknown.${one.code}.${one.who}`);
  }

  const veto = (one: Veto) => t(`veto.${one.who}`, { capability: capability(one.capability) });

  /** What they do, and what they look for that we have: "They sell … and look for …; you have both." */
  function headline({ forUs, forThem }: Explanation, kinds: Voice['kinds']): string {
    const voice: Voice = { form: 'page', kinds };
    const business = forUs.find((reason) => reason.code === 'business');
    const sought = forThem.find((reason) => reason.code === 'capabilities');
    if (business && sought) {
      const count = sought.capabilities.length === 1 ? 'both' : 'all';
      const names = sought.capabilities.map((code) => t('quoted', { label: labels.capability(code) }));
      return t(`headline.${haveGoods(business, kinds.us) ? count : 'sought'}`, {
        does: clause(business, 'them', voice),
        capabilities: list(names, LISTED.capabilities),
      });
    }
    const [first] = forUs;
    if (first) return sentence(first, 'them', voice);
    const [ours] = forThem;
    return ours ? sentence(ours, 'us', voice) : '';
  }

  return {
    /** Everything a page says about a match. */
    page(explanation: Explanation, kinds: Voice['kinds']): Wording {
      const voice: Voice = { form: 'page', kinds };
      return {
        headline: headline(explanation, kinds),
        forUs: explanation.forUs.map((reason) => sentence(reason, 'them', voice)),
        forThem: explanation.forThem.map((reason) => sentence(reason, 'us', voice)),
        unknown: explanation.unknown.map((one) => ({ ...one, text: unknown(one) })),
        vetoes: explanation.vetoes.map(veto),
      };
    },
    /** The sentences of somebody who writes of both, and so names them: what the one brings, and what the other. */
    named(
      explanation: Explanation,
      kinds: Voice['kinds'],
      names: Record<Side, string>,
    ): { ours: string[]; theirs: string[] } {
      const voice: Voice = { form: 'letter', kinds, names };
      return {
        ours: tellable(explanation.forThem).map((reason) => sentence(reason, 'us', voice)),
        theirs: tellable(explanation.forUs).map((reason) => sentence(reason, 'them', voice)),
      };
    },
    /** What a first meeting is about: items and countries in which the two meet, and what nobody has said yet. */
    common({ forUs, forThem, unknown: open }: Explanation, names: Record<Side, string>): CommonGround {
      const business = [...forUs, ...forThem].filter((reason) => reason.code === 'business');
      const each = (of: 'items' | 'countries') => [...new Set(business.flatMap((reason) => reason[of]))];
      return {
        items: list(each('items').map(item), LISTED.items),
        countries: list(each('countries').map(labels.countryInSentence), LISTED.countries),
        questions: open.map((one) =>
          t(`asked.${one.code}`, {
            name: names[one.who],
            capability: one.code === 'capability' ? capability(one.capability) : '',
          }),
        ),
      };
    },
    /** The sentences of a letter: what we bring, why we write to them, and what we would like to know of them. */
    letter(explanation: Explanation, kinds: Voice['kinds']): LetterWords {
      const voice: Voice = { form: 'letter', kinds };
      return {
        ours: tellable(explanation.forThem).map((reason) => sentence(reason, 'us', voice)),
        theirs: tellable(explanation.forUs).map((reason) => sentence(reason, 'them', voice)),
        questions: explanation.unknown
          .flatMap((one) => (one.code === 'capability' && one.who === 'them' ? [one.capability] : []))
          .slice(0, ASKED)
          .map((code) => t('letterQuestion', { capability: capability(code) })),
      };
    },
  };
}

/** What a letter says: that some words are the same is no sentence to write to anyone. */
const tellable = (reasons: Reason[]) => reasons.filter(({ code }) => code !== 'words');

/** Whether we have the very goods that they sell or buy, so that "you have both" is true. */
function haveGoods({ relation, items, close }: Extract<Reason, { code: 'business' }>, us: OrganisationKind) {
  const sought = relation === 'sells' || relation === 'buys';
  return sought && items.length > 0 && !close && (us === 'manufacturer' || us === 'trading_company');
}
