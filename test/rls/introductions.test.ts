/** Introductions: every transition, by whom it is allowed, and what opens when one is accepted. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '~/db/session.server';
import {
  answerIntroduction,
  proposeIntroduction,
  requestIntroduction,
} from '~/features/introductions/commands.server';
import type { Box } from '~/features/introductions/model';
import {
  listIntroductions,
  readIntroduction,
  readRelationships,
} from '~/features/introductions/queries.server';
import { addMember, addOrganisation, introduce, type TestOrganisation } from '../factories/organisations';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
beforeEach(() => database.reset());

const now = () => new Date();
const maker = () => addOrganisation(database, 'maker@example.test', { contact: true });
const buyer = () =>
  addOrganisation(database, 'buyer@example.test', { kind: 'buyer', country: 'SG', contact: true });
const ask = (from: TestOrganisation, to: TestOrganisation, message = 'Let us meet.') =>
  requestIntroduction(from.db, from.organisation, { to: to.organisation, message });
const answer = (db: Db, id: string, intent: 'accept' | 'decline' | 'withdraw', reply = '') =>
  answerIntroduction(db, id, { intent, reply, ...(intent === 'decline' ? { reason: 'timing' } : {}) });
const view = (of: TestOrganisation, id: string) =>
  readIntroduction(of.db, id, { organisationIds: [of.organisation], locale: 'en', now: now() });
const expire = (id: string) =>
  database.adminSql(
    `update public.introductions set expires_at = now() - interval '1 second' where id = $1`,
    [id],
  );
const contactsSeen = async (db: Db, organisation: string) =>
  (await db.from('organisation_contacts').select('id').eq('organisation_id', organisation)).data?.length;

describe('a request', () => {
  it('reaches the other side, and both rooms are told', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const { introductionId, events } = await ask(mika, ana, 'Miso for Singapore?');
    expect(events).toEqual(
      [mika, ana].map(({ organisation }) => ({
        room: `organisation:${organisation}`,
        name: 'introduction.changed',
        payload: { introductionId },
      })),
    );
    expect(await view(ana, introductionId)).toMatchObject({
      box: 'received',
      state: 'waiting',
      message: 'Miso for Singapore?',
      partner: { id: mika.organisation },
      contacts: { us: [], them: [] },
    });
    expect(await view(mika, introductionId)).toMatchObject({ box: 'sent', state: 'waiting' });
  });

  it('is refused to oneself, from a draft, to a draft, twice, and by who may not', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const draft = await addOrganisation(database, 'draft@example.test', { published: false });
    const viewer = await addMember(database, mika.organisation, 'viewer@example.test', 'viewer');
    await expect(ask(mika, mika)).rejects.toMatchObject({ code: 'introduction_to_self' });
    await expect(ask(draft, ana)).rejects.toMatchObject({ code: 'publish_first' });
    await expect(ask(mika, draft)).rejects.toMatchObject({ code: 'not_found' });
    await expect(ask({ ...mika, db: viewer.db }, ana)).rejects.toMatchObject({ code: 'not_found' });
    await expect(ask({ ...mika, db: ana.db }, ana)).rejects.toMatchObject({ code: 'not_found' });
    await expect(ask({ ...mika, db: database.anon() }, ana)).rejects.toThrow();
    await ask(mika, ana);
    await expect(ask(mika, ana)).rejects.toMatchObject({ code: 'introduction_exists' });
    await expect(ask(ana, mika)).rejects.toMatchObject({ code: 'introduction_exists' });
  });

  it('is one of at most twenty that wait, an expired one not among them', async () => {
    const mika = await maker();
    await database.adminSql(
      `with made as (
         insert into public.organisations (kind, name_en, country, status)
         select 'buyer', 'Buyer ' || n, 'SG', 'published' from generate_series(1, 20) n returning id)
       insert into public.introductions (from_organisation_id, to_organisation_id, message)
       select $1, id, 'Hello' from made`,
      [mika.organisation],
    );
    const ana = await buyer();
    await expect(ask(mika, ana)).rejects.toMatchObject({ code: 'too_many_introductions' });
    const [one] = await database.adminSql<{ id: string }>('select id from public.introductions limit 1');
    await expire(one?.id ?? '');
    await ask(mika, ana);
  });
});

describe('an answer', () => {
  it('opens the contacts of both when it accepts, and not before', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const { introductionId } = await ask(mika, ana);
    expect(await contactsSeen(mika.db, ana.organisation)).toBe(0);
    expect(await contactsSeen(ana.db, mika.organisation)).toBe(0);
    const { events } = await answer(ana.db, introductionId, 'accept', 'With pleasure.');
    expect(events).toHaveLength(2);
    expect(await contactsSeen(mika.db, ana.organisation)).toBe(1);
    const stranger = await addOrganisation(database, 'stranger@example.test');
    expect(await contactsSeen(stranger.db, ana.organisation)).toBe(0);
    expect(await view(mika, introductionId)).toMatchObject({
      state: 'accepted',
      replies: { to: 'With pleasure.' },
      contacts: {
        us: [{ email: 'contact.maker@example.test' }],
        them: [{ email: 'contact.buyer@example.test' }],
      },
    });
  });

  it('declines without opening anything, and leaves a new request possible', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const { introductionId } = await ask(mika, ana);
    await answer(ana.db, introductionId, 'decline', 'Not this year.');
    expect(await view(mika, introductionId)).toMatchObject({
      state: 'declined',
      replies: { from: '', to: 'Not this year.' },
      declined: { by: 'to', reason: 'timing' },
      contacts: { us: [], them: [] },
    });
    expect(await contactsSeen(mika.db, ana.organisation)).toBe(0);
    await ask(mika, ana);
  });

  it('comes from the asked side, and only once', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const viewer = await addMember(database, ana.organisation, 'viewer@example.test', 'viewer');
    const stranger = await addOrganisation(database, 'stranger@example.test');
    const { introductionId } = await ask(mika, ana);
    for (const db of [mika.db, viewer.db, stranger.db]) {
      await expect(answer(db, introductionId, 'accept')).rejects.toMatchObject({ code: 'not_found' });
    }
    await answer(ana.db, introductionId, 'accept');
    await expect(answer(ana.db, introductionId, 'decline')).rejects.toMatchObject({
      code: 'already_decided',
    });
    await expect(answer(mika.db, introductionId, 'withdraw')).rejects.toMatchObject({
      code: 'already_decided',
    });
  });

  it('comes too late when the request has expired', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const { introductionId } = await ask(mika, ana);
    await expire(introductionId);
    expect(await view(ana, introductionId)).toMatchObject({ state: 'expired' });
    await expect(answer(ana.db, introductionId, 'accept')).rejects.toMatchObject({ code: 'already_decided' });
    await ask(ana, mika);
  });
});

describe('a withdrawal', () => {
  it('is for the side that asked', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const { introductionId } = await ask(mika, ana);
    await expect(answer(ana.db, introductionId, 'withdraw')).rejects.toMatchObject({ code: 'not_found' });
    await answer(mika.db, introductionId, 'withdraw');
    expect(await view(ana, introductionId)).toMatchObject({ state: 'withdrawn' });
    await expect(answer(ana.db, introductionId, 'accept')).rejects.toMatchObject({ code: 'already_decided' });
  });
});

describe('the table itself', () => {
  it('is read by both sides and by nobody else', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const stranger = await addOrganisation(database, 'stranger@example.test');
    const { introductionId } = await ask(mika, ana);
    const count = async (db: Db) => (await db.from('introductions').select('id')).data?.length ?? null;
    expect([await count(mika.db), await count(ana.db), await count(stranger.db)]).toEqual([1, 1, 0]);
    expect(await count(database.anon())).toBeNull();
    await expect(view(stranger, introductionId)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('changes by its functions only', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const { introductionId } = await ask(mika, ana);
    const table = () => ana.db.from('introductions');
    const row = {
      from_organisation_id: ana.organisation,
      to_organisation_id: mika.organisation,
      message: 'x',
    };
    expect((await table().insert(row)).error).not.toBeNull();
    expect((await table().update({ status: 'accepted' }).eq('id', introductionId)).error).not.toBeNull();
    expect((await table().delete().eq('id', introductionId)).error).not.toBeNull();
  });
});

describe('the list', () => {
  const list = (of: TestOrganisation, box: Box, before?: string) =>
    listIntroductions(of.db, { organisationId: of.organisation, locale: 'en', now: now() }, { box, before });

  it('puts what waits first, and an expired request among the past', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const other = await addOrganisation(database, 'other@example.test');
    const { introductionId: expired } = await ask(mika, ana);
    await expire(expired);
    const { introductionId: waiting } = await ask(other, ana);
    const received = await list(ana, 'received');
    expect(received.waiting.map((row) => row.id)).toEqual([waiting]);
    expect(received.past.map((row) => [row.id, row.state])).toEqual([[expired, 'expired']]);
    expect((await list(mika, 'sent')).past).toHaveLength(1);
    expect((await list(mika, 'received')).waiting).toEqual([]);
  });

  it('pages through the past without loss or doubles, even where requests came at the same moment', async () => {
    const mika = await maker();
    await database.adminSql(
      `with made as (
         insert into public.organisations (kind, name_en, country, status)
         select 'buyer', 'Buyer ' || n, 'SG', 'published' from generate_series(1, 45) n returning id)
       insert into public.introductions (from_organisation_id, to_organisation_id, message, status, created_at)
       select $1, id, 'Hello', 'declined', '2026-11-01T00:00:00.123456Z' from made`,
      [mika.organisation],
    );
    const seen: string[] = [];
    let before: string | undefined;
    for (let page = 0; page < 5; page += 1) {
      const { past, next } = await list(mika, 'sent', before);
      seen.push(...past.map((row) => row.id));
      if (!next) break;
      before = next;
    }
    expect(seen).toHaveLength(45);
    expect(new Set(seen).size).toBe(45);
  });

  it('has a proposal in the box of what is received for both, and in one of its own for whoever introduces', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const agency = await addOrganisation(database, 'agency@example.test', { kind: 'support' });
    const { introductionId, events } = await proposeIntroduction(agency.db, agency.organisation, {
      one: mika.organisation,
      other: ana.organisation,
      message: 'You two should meet.',
    });
    expect(events).toHaveLength(3);
    const boxes = async (of: TestOrganisation) =>
      Promise.all(
        (['received', 'sent', 'introduced'] as const).map(async (box) =>
          (await list(of, box)).waiting.map(({ waitsOnUs }) => waitsOnUs),
        ),
      );
    expect(await boxes(mika)).toEqual([[true], [], []]);
    expect(await boxes(ana)).toEqual([[true], [], []]);
    expect(await boxes(agency)).toEqual([[], [], [false]]);
    await answerIntroduction(mika.db, introductionId, { intent: 'accept', reply: '' });
    expect(await boxes(mika)).toEqual([[false], [], []]);
    const seen = await view(agency, introductionId);
    expect([seen.role, seen.phase, seen.partner.id, seen.second?.id]).toEqual([
      ...['introducer', 'fromAgreed'],
      mika.organisation,
      ana.organisation,
    ]);
    await answerIntroduction(ana.db, introductionId, { intent: 'accept', reply: '' });
    expect((await view(ana, introductionId)).contacts.them).toHaveLength(1);
    expect((await view(agency, introductionId)).contacts).toEqual({ us: [], them: [] });
    expect((await list(agency, 'introduced')).past.map(({ state }) => state)).toEqual(['accepted']);
  });

  it('starts at the top for a cursor that is none', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    await ask(mika, ana);
    expect((await list(mika, 'sent', "x' or 1=1")).waiting).toHaveLength(1);
  });
});

describe('relationships', () => {
  it('say who is introduced, who was asked and who asks', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const [kenji, rei] = [
      await addOrganisation(database, 'kenji@example.test'),
      await addOrganisation(database, 'rei@example.test'),
    ];
    await introduce(mika, ana);
    await ask(mika, kenji);
    await ask(rei, mika);
    const states = async (of: TestOrganisation) =>
      [...(await readRelationships(of.db, of.organisation, now()))].map(([id, { state }]) => [id, state]);
    expect(new Map((await states(mika)) as [string, string][])).toEqual(
      new Map([
        [ana.organisation, 'introduced'],
        [kenji.organisation, 'asked'],
        [rei.organisation, 'asking'],
      ]),
    );
    expect(await states(kenji)).toEqual([[mika.organisation, 'asking']]);
  });
});
