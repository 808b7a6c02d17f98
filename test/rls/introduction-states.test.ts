/** The database makes every move of the state machine, refuses every other one as the machine does, and tells the same. */
import { describe, expect, it } from 'vitest';
import type { Db } from '~/db/session.server';
import {
  type Actor,
  EVENTS,
  type IntroductionEvent,
  isOpen,
  type Party,
  type Phase,
  phasesOf,
  standingOf,
  step,
  told,
  WAYS,
  type Way,
} from '~/features/introductions/machine';
import { createFactories } from '../factories/factories';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
const make = createFactories(database);
const sql = database.adminSql;
const PEOPLE = ['from', 'to', 'introducer', 'stranger'] as const;

const users = await Promise.all(PEOPLE.map((name) => database.signUpUser(`${name}@example.test`)));
const firms = await Promise.all(
  users.map(({ id }, place) =>
    make.organisation(
      { status: 'published', kind: PEOPLE[place] === 'introducer' ? 'support' : 'manufacturer' },
      { owner: id },
    ),
  ),
);
const firm = (name: (typeof PEOPLE)[number]) => firms[PEOPLE.indexOf(name)]?.id ?? '';
const dbOf = (name: (typeof PEOPLE)[number]) => users[PEOPLE.indexOf(name)]?.db as Db;

const ANSWERS: Partial<Record<Phase, [string, string]>> = {
  proposed: ['waiting', 'waiting'],
  toAgreed: ['waiting', 'accepted'],
  asked: ['accepted', 'waiting'],
  fromAgreed: ['accepted', 'waiting'],
  accepted: ['accepted', 'accepted'],
};

/** An introduction in a phase, alone in its table; `left` is how long it stays open. */
async function given(way: Way, phase: Phase, left = '14 days', status: string = phase) {
  const [from_answer, to_answer] = ANSWERS[phase] ?? ['accepted', 'declined'];
  await sql('delete from public.mail_queue');
  await sql('delete from public.introductions');
  const { id } = await make.introduction(firm('from'), firm('to'), {
    introduced_by_organisation_id: way === 'introduced' ? firm('introducer') : null,
    status: isOpen(phase) ? 'pending' : status,
    from_answer,
    to_answer,
  });
  await sql('update public.introductions set expires_at = now() + $2::interval where id = $1', [id, left]);
  return id;
}

/** What came of an attempt: the code of the refusal or null, the phase then, and the mail to each party. */
async function attempted(id: string, event: IntroductionEvent, actor: Actor) {
  const person = actor === 'clock' ? null : dbOf(actor);
  const db = person ?? database.service();
  const { error } =
    event === 'withdraw'
      ? await db.rpc('withdraw_introduction', { introduction: id })
      : event === 'accept' || event === 'decline'
        ? await db.rpc('respond_to_introduction', { introduction: id, accept: event === 'accept' })
        : await db.rpc('sweep_introductions');
  const [row] = await sql<Parameters<typeof standingOf>[0]>(
    'select *, expires_at::text as expires_at from public.introductions where id = $1',
    [id],
  );
  const mails = await sql<{ kind: string; to_address: string }>(
    'select kind, to_address from public.mail_queue order by to_address, kind',
  );
  if (!row) throw new Error('the introduction is gone');
  return {
    refused: error && (error.code === '42501' ? 'not_found' : error.message),
    phase: standingOf(row, new Date()).phase,
    mails: mails.map(({ kind, to_address }) => `${to_address.split('@')[0]} ${kind}`),
  };
}

/** What the machine says of it. */
function foretold(way: Way, phase: Phase, event: IntroductionEvent, actor: Actor) {
  const next = step({ way, phase }, event, actor);
  // The clock is not told that there was nothing to do.
  const refused = next.ok || actor === 'clock' ? null : next.refused;
  const mails = told({ way, phase }, event, actor).map(({ party, mail }) => `${party} ${mail}`);
  return { refused, phase: next.ok ? next.phase : phase, mails: mails.sort() };
}

const BY_PEOPLE = EVENTS.filter((event) => event !== 'remind' && event !== 'expire');
const LEFT = { remind: '3 days', expire: '-1 second' } as const;

describe.each(WAYS.flatMap((way) => phasesOf(way).map((phase) => ({ way, phase }))))(
  '$way, $phase',
  ({ way, phase }) => {
    it('moves by people as the machine says', async () => {
      // What waits past its end is expired before anybody has stored it so.
      const forms = phase === 'expired' ? ['expired', 'pending'] : [phase];
      for (const stored of forms) {
        for (const event of BY_PEOPLE) {
          for (const actor of PEOPLE) {
            const id = await given(way, phase, stored === 'pending' ? '-1 second' : '14 days', stored);
            expect([event, actor, await attempted(id, event, actor)]).toEqual([
              ...[event, actor],
              foretold(way, phase, event, actor),
            ]);
          }
        }
      }
    });

    it('moves by the clock as the machine says, and by nobody who only says so', async () => {
      for (const event of ['remind', 'expire'] as const) {
        for (const actor of ['clock', 'from', 'stranger'] as const) {
          const id = await given(way, phase, LEFT[event]);
          const [before] = await sql<{ status: string }>('select status from public.introductions');
          const { phase: now, ...outcome } = await attempted(id, event, actor);
          const { phase: then, ...expected } = foretold(way, phase, event, actor);
          expect([event, actor, outcome]).toEqual([event, actor, expected]);
          const [after] = await sql<{ status: string }>('select status from public.introductions');
          if (actor === 'clock') expect([event, now]).toEqual([event, then]);
          else expect([event, after]).toEqual([event, before]);
        }
      }
    });
  },
);

describe('the clock', () => {
  it('reminds and expires each of them once, however many nodes ask at the same moment', async () => {
    const id = await given('direct', 'asked', '3 days');
    const sweep = () => database.service().rpc('sweep_introductions');
    await Promise.all([sweep(), sweep(), sweep()]);
    await sql(`update public.introductions set expires_at = now() - interval '1 second' where id = $1`, [id]);
    const rounds = await Promise.all([sweep(), sweep(), sweep()]);
    const mails = await sql<{ kind: string }>('select kind from public.mail_queue order by created_at');
    expect(mails.map(({ kind }) => kind)).toEqual(['introduction_reminder', 'introduction_expired']);
    expect(rounds.flatMap(({ data }) => data ?? [])).toEqual(
      [firm('from'), firm('to')].map((organisation) => ({ introduction: id, organisation })),
    );
  });

  it('does not keep an expired one from being asked again, and tells of it then', async () => {
    await given('direct', 'asked', '-1 second');
    const again = await dbOf('to').rpc('request_introduction', {
      from_organisation: firm('to'),
      to_organisation: firm('from'),
      message: 'Shall we?',
    });
    expect(again.error).toBeNull();
    const mails = await sql<{ kind: string }>('select kind from public.mail_queue order by kind');
    expect(mails.map(({ kind }) => kind)).toEqual(['introduction_expired', 'introduction_requested']);
  });
});

describe('an introduction by a third', () => {
  const propose = (by: Party | 'stranger', one: string, other: string, message = 'Please meet.') =>
    dbOf(by).rpc('propose_introduction', { introducer: firm(by), one, other, message });
  const empty = () => sql('delete from public.introductions');

  it('is proposed by a support agency or a secretariat with members, to two others that are published', async () => {
    await empty();
    await sql('delete from public.mail_queue');
    expect((await propose('introducer', firm('from'), firm('to'))).error).toBeNull();
    expect(await sql('select kind, to_address from public.mail_queue order by to_address')).toEqual([
      { kind: 'introduction_proposed', to_address: 'from@example.test' },
      { kind: 'introduction_proposed', to_address: 'to@example.test' },
    ]);
    const refusal = async (...what: Parameters<typeof propose>) => (await propose(...what)).error?.message;
    expect(await refusal('introducer', firm('to'), firm('from'))).toBe('introduction_not_possible');
    expect(await refusal('introducer', firm('from'), firm('from'))).toBe('introduction_to_self');
    expect(await refusal('introducer', firm('introducer'), firm('to'))).toBe('introduction_to_self');
    expect(await refusal('stranger', firm('from'), firm('to'))).toBe('not_found');
    const draft = await make.organisation();
    expect(await refusal('introducer', draft.id, firm('to'))).toBe('not_found');

    await empty();
    const alone = await make.cluster([firm('stranger')]);
    expect(await refusal('stranger', firm('from'), firm('to'))).toBe('not_found');
    await make.clusterMember(alone, firm('introducer'), 'joined');
    expect(await refusal('stranger', firm('from'), firm('to'))).toBeUndefined();
  });

  it('is refused where either inbox is full', async () => {
    await empty();
    const [before] = await sql<{ value: number }>(
      `select value::int from matching.settings where name = 'waiting_requests'`,
    );
    const limit = (value: number) =>
      sql(`update matching.settings set value = $1 where name = 'waiting_requests'`, [value]);
    await limit(1);
    await make.introduction(firm('stranger'), firm('from'));
    for (const [one, other] of [
      [firm('from'), firm('to')],
      [firm('to'), firm('from')],
    ] as const) {
      expect((await propose('introducer', one, other)).error?.message).toBe('inbox_full');
    }
    await limit(before?.value ?? 40);
    expect((await propose('introducer', firm('from'), firm('to'))).error).toBeNull();
  });

  it('counts among the twenty of whoever introduces, and not among those of the two', async () => {
    await empty();
    await sql(
      `with made as (
         insert into public.organisations (kind, name_en, country, status)
         select 'buyer', 'Buyer ' || n, 'SG', 'published' from generate_series(1, 20) n returning id)
       insert into public.introductions (introduced_by_organisation_id, from_organisation_id, to_organisation_id,
         from_answer, message)
       select $1, $2, id, 'waiting', 'Hello' from made`,
      [firm('introducer'), firm('from')],
    );
    const third = await propose('introducer', firm('stranger'), firm('to'));
    expect(third.error?.message).toBe('too_many_introductions');
    const own = await dbOf('from').rpc('request_introduction', {
      from_organisation: firm('from'),
      to_organisation: firm('to'),
      message: 'Hello',
    });
    expect(own.error).toBeNull();
  });

  it('shows the introducer how it stands and never a contact, and opens the two to each other when both agree', async () => {
    const id = await given('introduced', 'proposed');
    await make.contact(firm('from'));
    const contacts = async (of: Parameters<typeof dbOf>[0]) =>
      (await dbOf(of).from('organisation_contacts').select('id').eq('organisation_id', firm('from'))).data
        ?.length;
    await dbOf('from').rpc('respond_to_introduction', { introduction: id, accept: true, reply: 'Gladly.' });
    expect(await contacts('to')).toBe(0);
    await dbOf('to').rpc('respond_to_introduction', { introduction: id, accept: true });
    expect([await contacts('to'), await contacts('introducer'), await contacts('stranger')]).toEqual([
      1, 0, 0,
    ]);
    const seen = await dbOf('introducer').from('introductions').select('status, from_reply').eq('id', id);
    expect(seen.data).toEqual([{ status: 'accepted', from_reply: 'Gladly.' }]);
  });

  it('hides a side that is published no more until that side has agreed', async () => {
    const id = await given('introduced', 'proposed');
    const hide = (status: string) =>
      sql('update public.organisations set status = $2 where id = $1', [firm('from'), status]);
    const seen = async (by: Party) =>
      (await dbOf(by).from('organisations').select('id').eq('id', firm('from'))).data?.length;
    await hide('draft');
    expect([await seen('to'), await seen('introducer')]).toEqual([0, 0]);
    await dbOf('from').rpc('respond_to_introduction', { introduction: id, accept: true });
    expect([await seen('to'), await seen('introducer')]).toEqual([1, 0]);
    await hide('published');
  });

  it('asks each organisation of a person who belongs to both', async () => {
    const id = await given('introduced', 'proposed');
    const both = await database.signUpUser('both@example.test');
    for (const name of ['from', 'to'] as const) {
      await make.insert('memberships', { organisation_id: firm(name), person_id: both.id, role: 'editor' });
    }
    for (const name of ['from', 'to'] as const) {
      const { error } = await both.db.rpc('respond_to_introduction', {
        introduction: id,
        accept: true,
        organisation: firm(name),
      });
      expect(error).toBeNull();
    }
    expect(await sql('select status from public.introductions')).toEqual([{ status: 'accepted' }]);
    await sql('delete from public.memberships where person_id = $1', [both.id]);
  });
});
