/** What came of introductions: asked of both once, answered by each for itself, and counted only where many have answered. */
import { beforeEach, describe, expect, it } from 'vitest';
import { outcomeReport } from '~/features/introductions/outcome';
import {
  answerOutcome,
  readOutcome,
  readOutcomeCounts,
  readOutcomesDue,
} from '~/features/introductions/outcomes.server';
import { createFactories } from '../factories/factories';
import { addMember, addOrganisation, introduce } from '../factories/organisations';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
const make = createFactories(database);
const sql = database.adminSql;
beforeEach(() => database.reset());

const sweep = () => database.service().rpc('sweep_introductions');
const acceptedAgo = (id: string, days: number) =>
  sql(`update public.introductions set responded_at = now() - make_interval(days => $2) where id = $1`, [
    id,
    days,
  ]);
const mails = async () =>
  (
    await sql<{ to: string }>(
      `select to_address as to from public.mail_queue where kind = 'introduction_outcome' order by to_address`,
    )
  ).map(({ to }) => to);

async function pair() {
  const mika = await addOrganisation(database, 'maker@example.test');
  const ana = await addOrganisation(database, 'buyer@example.test', { kind: 'buyer' });
  const id = await introduce(mika, ana);
  return { mika, ana, id };
}

describe('the question', () => {
  it('is put to both sides on the 30th and on the 90th day, once each, however many nodes ask', async () => {
    const { mika, ana, id } = await pair();
    await acceptedAgo(id, 29);
    await sweep();
    expect(await mails()).toEqual([]);
    await acceptedAgo(id, 30);
    await Promise.all([sweep(), sweep(), sweep()]);
    expect(await mails()).toEqual([ana.email, mika.email].sort());
    expect(await readOutcomesDue(ana.db, ana.organisation, new Date())).toEqual([
      { introductionId: id, partnerId: mika.organisation },
    ]);
    await acceptedAgo(id, 90);
    await Promise.all([sweep(), sweep()]);
    expect(await mails()).toHaveLength(4);
    expect(await readOutcome(ana.db, id, ana.organisation)).toMatchObject({ day: 90, outcome: null });
    expect(await readOutcomesDue(ana.db, ana.organisation, new Date())).toHaveLength(1);
  });

  it('is not put long after, nor of what was not accepted', async () => {
    const { mika, ana, id } = await pair();
    for (const days of [61, 121]) {
      await acceptedAgo(id, days);
      expect((await sweep()).data).toEqual([]);
    }
    await make.introduction(ana.organisation, (await make.organisation()).id, {
      status: 'declined',
      responded_at: new Date(Date.now() - 31 * 86_400_000).toISOString(),
    });
    await sweep();
    expect(await readOutcome(mika.db, id, mika.organisation)).toBeNull();
    expect(await mails()).toEqual([]);
  });
});

describe('the answer', () => {
  it('is kept with its first order, may be changed, and is read by its own organisation alone', async () => {
    const { mika, ana, id } = await pair();
    await acceptedAgo(id, 31);
    await sweep();
    const day = 30 as const;
    const order = { minor: 125_000, currency: 'JPY' };
    const said = {
      day,
      as: mika.organisation,
      outcome: 'cooperation',
      firstOrderOn: '2026-11-01',
      order,
    } as const;
    const { events } = await answerOutcome(mika.db, id, said);
    expect(events.map(({ room }) => room)).toEqual([`organisation:${mika.organisation}`]);
    expect(await readOutcome(mika.db, id, mika.organisation)).toMatchObject({
      outcome: 'cooperation',
      firstOrderOn: '2026-11-01',
      order,
    });
    expect(await readOutcome(ana.db, id, mika.organisation)).toBeNull();
    expect((await ana.db.from('introduction_outcomes').select('outcome')).data).toEqual([{ outcome: null }]);
    await answerOutcome(mika.db, id, { ...said, outcome: 'none', firstOrderOn: null, order: null });
    expect(await readOutcome(mika.db, id, mika.organisation)).toMatchObject({ outcome: 'none', order: null });
    expect(await readOutcomesDue(mika.db, mika.organisation, new Date())).toEqual([]);
  });

  it('is refused for another, by a viewer, of another day, with half an order or one of no meeting', async () => {
    const { mika, ana, id } = await pair();
    await acceptedAgo(id, 31);
    await sweep();
    const viewer = await addMember(database, mika.organisation, 'viewer@example.test', 'viewer');
    const said = {
      day: 30,
      as: mika.organisation,
      outcome: 'informative',
      firstOrderOn: null,
      order: null,
    } as const;
    await expect(answerOutcome(ana.db, id, said)).rejects.toMatchObject({ code: 'not_found' });
    await expect(answerOutcome(viewer.db, id, said)).rejects.toMatchObject({ code: 'not_found' });
    await expect(answerOutcome(mika.db, id, { ...said, day: 90 })).rejects.toMatchObject({
      code: 'not_found',
    });
    const order = { minor: 5, currency: 'JPY' };
    for (const wrong of [
      { ...said, order },
      { ...said, firstOrderOn: '2026-11-01', order: { minor: -5, currency: 'JPY' } },
      { ...said, firstOrderOn: '2099-01-01' },
      { ...said, outcome: 'none', firstOrderOn: '2026-11-01' } as const,
    ]) {
      await expect(answerOutcome(mika.db, id, wrong)).rejects.toMatchObject({ code: 'invalid' });
    }
    expect(await readOutcome(mika.db, id, mika.organisation)).toMatchObject({ outcome: null });
  });
});

describe('the counts', () => {
  /** So many firms, each introduced to the buyer, who have answered; `ours` by the agency. */
  async function answered(firms: number, { by, to }: { by: string | null; to: string }, when = '40 days') {
    await sql(
      `with made as (
         insert into public.organisations (kind, name_en, country, status)
         select 'manufacturer', 'Maker ' || n, 'JP', 'published' from generate_series(1, $1::int) n returning id),
       met as (
         insert into public.introductions (from_organisation_id, to_organisation_id, introduced_by_organisation_id,
           status, to_answer, message)
         select id, $2, $3, 'accepted', 'accepted', 'Hello' from made returning id, from_organisation_id)
       insert into public.introduction_outcomes (introduction_id, organisation_id, day, answered_at, outcome, first_order_on)
       select id, from_organisation_id, 30, now() - $4::interval, 'cooperation', '2026-01-05' from met`,
      [firms, to, by, when],
    );
  }
  const cooperation = async (of: { db: Parameters<typeof readOutcomeCounts>[0]; organisation: string }) => {
    const counts = await readOutcomeCounts(of.db, of.organisation);
    const line = (part: 'ours' | 'others', word: string) =>
      counts[part].find(({ counted }) => counted === word)?.day30;
    return {
      ours: [line('ours', 'cooperation'), line('ours', 'order')],
      others: [line('others', 'cooperation'), line('others', 'order')],
      empty: [line('ours', 'none'), counts.ours.find(({ counted }) => counted === 'cooperation')?.day90],
    };
  };

  it('begin at five organisations, and keep those of the agency apart from all others', async () => {
    const agency = await addOrganisation(database, 'agency@example.test', { kind: 'support' });
    const buyer = await addOrganisation(database, 'buyer@example.test', { kind: 'buyer' });
    await answered(4, { by: agency.organisation, to: buyer.organisation });
    await answered(5, { by: null, to: buyer.organisation });
    expect(await cooperation(agency)).toEqual({ ours: [null, null], others: [5, 5], empty: [null, null] });
    await answered(2, { by: agency.organisation, to: buyer.organisation });
    expect(await cooperation(agency)).toMatchObject({ ours: [6, 6], others: [5, 5] });
    // Many answers of one organisation are no crowd.
    await sql(
      `update public.introduction_outcomes o set organisation_id = $1 from public.introductions i
       where i.id = o.introduction_id and i.introduced_by_organisation_id = $2`,
      [buyer.organisation, agency.organisation],
    );
    expect(await cooperation(agency)).toMatchObject({ ours: [null, null], others: [5, 5] });
  });

  it('hold nothing of this month, and are for published support agencies', async () => {
    const agency = await addOrganisation(database, 'agency@example.test', { kind: 'support' });
    const buyer = await addOrganisation(database, 'buyer@example.test', { kind: 'buyer' });
    await answered(6, { by: agency.organisation, to: buyer.organisation }, '0 days');
    expect(await cooperation(agency)).toMatchObject({ ours: [null, null] });
    const refused = { code: 'not_found' };
    await expect(readOutcomeCounts(buyer.db, buyer.organisation)).rejects.toMatchObject(refused);
    await expect(readOutcomeCounts(buyer.db, agency.organisation)).rejects.toMatchObject(refused);
    await sql(`update public.organisations set status = 'draft' where id = $1`, [agency.organisation]);
    await expect(readOutcomeCounts(agency.db, agency.organisation)).rejects.toMatchObject(refused);
  });

  it('are read into lines, with nothing where there is nothing', () => {
    const row = { ours: true, day: 90, outcome: 'order', answers: 7 };
    const { ours, others } = outcomeReport([row]);
    expect(ours.at(-1)).toEqual({ counted: 'order', day30: null, day90: 7 });
    expect(others.every(({ day30, day90 }) => day30 === null && day90 === null)).toBe(true);
  });
});

it('does not introduce whom one of the two has blocked, in the words of every pair that cannot be', async () => {
  const { mika } = await pair();
  const agency = await addOrganisation(database, 'agency@example.test', { kind: 'support' });
  const other = await addOrganisation(database, 'other@example.test');
  await make.insert('partner_marks', {
    organisation_id: other.organisation,
    partner_id: mika.organisation,
    mark: 'blocked',
  });
  const { error } = await agency.db.rpc('propose_introduction', {
    introducer: agency.organisation,
    one: mika.organisation,
    other: other.organisation,
    message: 'Please meet.',
  });
  expect(error?.message).toBe('introduction_not_possible');
});
