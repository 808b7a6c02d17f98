/** Alerts of new matches: what fits already is no news, everything new is told once, drafts and left-out firms never. */
import { beforeEach, describe, expect, it } from 'vitest';
import {
  putNewsAway,
  readAlert,
  readNews,
  setAlert,
  tellNewMatches,
} from '~/features/matching/alerts.server';
import { markFirm } from '~/features/matching/marks.server';
import { listOrganisationCards } from '~/features/organisations/queries.server';
import { addMember, addOrganisation, type TestOrganisation } from '../factories/organisations';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
beforeEach(() => database.reset());

const maker = (said = {}) =>
  addOrganisation(database, 'maker@example.test', {
    items: ['miso'],
    countries: ['SG'],
    needs: ['import-trading'],
    ...said,
  });
const buyer = (email: string, said = {}) =>
  addOrganisation(database, email, {
    kind: 'buyer',
    country: 'SG',
    items: ['miso'],
    offers: ['import-trading'],
    ...said,
  });
/** Looks after alerts as if so many days had passed; a reader of its own reads the index anew. */
async function look(days = 0): Promise<number> {
  await database.adminSql(
    `update public.match_alerts set next_at = next_at - $1 * interval '1 day', mailed_at = mailed_at - $1 * interval '1 day'`,
    [days],
  );
  return tellNewMatches(database.service(), database.anon());
}
const news = async (one: TestOrganisation) =>
  (await readNews(one.db, one.organisation, (ids) => listOrganisationCards(one.db, ids, 'en'))).rows.map(
    ({ id }) => id,
  );
const mails = () =>
  database.adminSql<{ to_address: string; data: { matches: { en: string }[] } }>(
    `select to_address, data from public.mail_queue where kind = 'new_matches' order by created_at`,
  );
const on = { threshold: 3, byMail: true } as const;

describe('an alert', () => {
  it('tells once of who fits anew, on the home page at once and by mail at most weekly', async () => {
    const mika = await maker();
    await buyer('old@example.test');
    await setAlert(mika.db, mika.organisation, on);
    expect(await look()).toBe(0);
    expect(await news(mika)).toEqual([]);

    const first = await buyer('first@example.test', { nameEn: 'First Foods' });
    await buyer('draft@example.test', { published: false });
    expect(await look()).toBe(0);
    expect(await look(1)).toBe(1);
    expect(await news(mika)).toEqual([first.organisation]);

    const second = await buyer('second@example.test', { nameEn: 'Second Foods' });
    expect(await look(1)).toBe(0);
    expect((await news(mika)).toSorted()).toEqual([first.organisation, second.organisation].toSorted());
    expect(await look(7)).toBe(1);
    expect(
      (await mails()).map(({ to_address, data }) => [to_address, data.matches.map(({ en }) => en)]),
    ).toEqual([
      ['maker@example.test', ['First Foods']],
      ['maker@example.test', ['Second Foods']],
    ]);
    await putNewsAway(mika.db, mika.organisation);
    expect(await news(mika)).toEqual([]);
    expect(await look(7)).toBe(0);
  });

  it('knows no draft, nobody who is left out, and nothing below its threshold', async () => {
    const draft = await maker({ published: false });
    await setAlert(draft.db, draft.organisation, on);
    expect(await look()).toBe(0);
    const mika = await addOrganisation(database, 'mika@example.test', {
      items: ['miso'],
      countries: ['SG'],
      needs: ['import-trading'],
    });
    await setAlert(mika.db, mika.organisation, { threshold: 5, byMail: false });
    await look();
    const [blocked, good] = [await buyer('blocked@example.test'), await buyer('good@example.test')];
    await buyer('poor@example.test', { items: ['scallop'], offers: [] });
    await markFirm(mika.db, mika.organisation, blocked.organisation, { mark: 'blocked' });
    expect(await look(1)).toBe(0);
    expect(await news(mika)).toEqual([good.organisation]);
  });

  it('is each person’s own, for organisations they belong to, and ends with the membership', async () => {
    const mika = await maker();
    const viewer = await addMember(database, mika.organisation, 'viewer@example.test', 'viewer');
    const ana = await buyer('ana@example.test');
    await setAlert(viewer.db, mika.organisation, { threshold: 5, byMail: false });
    expect(await readAlert(viewer.db, mika.organisation)).toEqual({ threshold: 5, byMail: false });
    expect(await readAlert(mika.db, mika.organisation)).toBeNull();
    await expect(setAlert(ana.db, mika.organisation, on)).rejects.toBeTruthy();
    await setAlert(viewer.db, mika.organisation, on);
    expect(await readAlert(viewer.db, mika.organisation)).toEqual(on);
    await setAlert(viewer.db, mika.organisation, { threshold: 'off', byMail: true });
    expect(await readAlert(viewer.db, mika.organisation)).toBeNull();
    await setAlert(viewer.db, mika.organisation, on);
    await database.adminSql('delete from public.memberships where person_id = $1', [viewer.id]);
    expect(await database.adminSql('select 1 from public.match_alerts')).toEqual([]);
  });
});
