/** Matches for programs: the same score and order as the page, read with a token, without places being counted. */
import { z } from 'zod';
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import { matchIndex } from './index.server';
import type { ProgramMatch } from './model';
import { type ProfileRow, toMatchProfile } from './profile';
import { rank } from './rank';
import { explain } from './reasons';
import { tasteOf } from './search.server';
import { narrowed, type SubjectFacts } from './subjects';
import { createWords } from './words';

const context = z.object({
  row: z.custom<ProfileRow>((row) => typeof row === 'object' && row !== null),
  facts: z.custom<SubjectFacts>().nullable(),
  left_out: z.array(z.object({ partner_id: z.string(), mark: z.string(), reason: z.string().nullable() })),
  introduced: z.array(z.string()),
});

/** What matches are asked for; without an id, the only organisation of the token's person. */
export type AskedSubject = { of: 'organisation' | 'product' | 'request'; id: string | null };

/** One page of matches, best first; those already introduced are among them, at the place of their score. */
export async function matchesForProgram(
  publicDb: Db,
  token: string,
  subject: AskedSubject,
  { after, size, locale }: { after: string | undefined; size: number; locale: Locale },
): Promise<{ rows: ProgramMatch[]; total: number; next: string | null }> {
  const read = await publicDb.rpc('read_match_context', {
    token,
    subject: subject.of,
    ...(subject.id ? { subject_id: subject.id } : {}),
  });
  const { row, facts, left_out, introduced } = context.parse(must(read));
  const us = toMatchProfile(facts ? narrowed(row, facts) : row);
  const index = matchIndex(publicDb);
  const [records, { leftOut, weigh }] = await Promise.all([index.records(), tasteOf(publicDb, us, left_out)]);
  const known = new Set(introduced);
  const page = rank(us, records, {
    after,
    size,
    weigh,
    skips: (id) => leftOut.has(id) && !known.has(id),
  });
  const profiles = await index.some(page.rows.map(({ id }) => id));
  const words = createWords(getFixedT(locale, 'matching'), locale);
  return {
    rows: page.rows.flatMap(({ id, match }) => {
      const them = profiles.get(id);
      if (!them) return [];
      const wording = words.page(explain(us, them), { us: us.kind, them: them.kind });
      return [{ id, match, introduced: known.has(id), wording }];
    }),
    total: page.total,
    next: page.next,
  };
}
