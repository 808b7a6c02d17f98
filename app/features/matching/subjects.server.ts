/** Reading what partners are looked for, as the person who asks: only what is their organisation's own. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { dayIn, pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { now } from '~/shared/clock';
import type { Subject, SubjectChoices } from './model';
import type { SubjectFacts } from './subjects';

const OFFERED = 50;

/** What the subject says; null for the whole organisation. Throws `not_found` for what is not its own. */
export async function readSubjectFacts(
  { db, organisationId }: { db: Db; organisationId: string },
  subject: Subject,
): Promise<SubjectFacts | null> {
  switch (subject.of) {
    case 'organisation':
      return null;
    case 'product': {
      const row = must(
        await db
          .from('products')
          .select('item, target_countries, temperature, product_certificates(certificate)')
          .eq('id', subject.id)
          .eq('organisation_id', organisationId)
          .maybeSingle(),
      );
      return {
        of: 'product',
        item: row.item,
        countries: row.target_countries,
        temperature: row.temperature,
        certificates: row.product_certificates.map(({ certificate }) => certificate),
      };
    }
    case 'request': {
      const row = must(
        await db
          .from('wishes')
          .select('kind, items, countries, certificates, text_ja, text_en')
          .eq('id', subject.id)
          .eq('organisation_id', organisationId)
          .maybeSingle(),
      );
      return {
        of: 'request',
        offered: row.kind === 'offer',
        items: row.items,
        countries: row.countries,
        certificates: row.certificates,
        text: [row.text_ja, row.text_en].filter(Boolean).join('\n'),
      };
    }
    case 'stage': {
      const row = must(
        await db
          .from('clusters')
          .select('items, countries, cluster_members!inner(organisation_id)')
          .eq('id', subject.id)
          .eq('cluster_members.organisation_id', organisationId)
          .eq('cluster_members.status', 'joined')
          .maybeSingle(),
      );
      return { of: 'stage', items: row.items, countries: row.countries, stage: subject.stage };
    }
  }
}

/** The newest published products and open requests and offers of an organisation, and the clusters it is in. */
export async function listSubjects(db: Db, organisationId: string, locale: Locale): Promise<SubjectChoices> {
  const today = dayIn(now());
  const [products, wishes, clusters] = await Promise.all([
    db
      .from('products')
      .select('id, name_ja, name_en')
      .eq('organisation_id', organisationId)
      .eq('status', 'published')
      .order('published_at', { ascending: false })
      .limit(OFFERED),
    db
      .from('wishes')
      .select('id, text_ja, text_en')
      .eq('organisation_id', organisationId)
      .gte('until', today)
      .order('created_at', { ascending: false })
      .limit(OFFERED),
    db
      .from('cluster_members')
      .select('clusters(id, name_ja, name_en)')
      .eq('organisation_id', organisationId)
      .eq('status', 'joined')
      .limit(OFFERED),
  ]);
  return {
    products: must(products).map(({ id, name_ja, name_en }) => ({
      value: `product:${id}`,
      label: pick(locale, name_ja, name_en),
    })),
    requests: must(wishes).map(({ id, text_ja, text_en }) => ({
      value: `request:${id}`,
      label: shortened(pick(locale, text_ja, text_en)),
    })),
    clusters: must(clusters).map(({ clusters: { id, name_ja, name_en } }) => ({
      value: id,
      label: pick(locale, name_ja, name_en),
    })),
  };
}

const LABEL_LENGTH = 60;

function shortened(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > LABEL_LENGTH ? `${line.slice(0, LABEL_LENGTH)}…` : line;
}
