/** The demo's clusters and introductions: such as the product itself would have allowed. */
import { describe, expect, it } from 'vitest';
import { CHAIN_STAGES, STAGES } from '~/features/vocabulary/stages';
import { DEMO } from '../../../supabase/demo/data';
import { momentAgo } from '../../../supabase/demo/dates';
import { repeated } from '../vocabulary/same-word';

const { clusters, introductions, people } = DEMO;
const organisations = new Map(DEMO.organisations.map((it) => [it.key, it]));
const organisationOf = (person: string) => people.find((it) => it.key === person)?.organisation;
const met = new Set(
  introductions
    .filter((it) => it.status === 'accepted')
    .flatMap(({ from, to }) => [`${from}/${to}`, `${to}/${from}`]),
);

describe('demo clusters', () => {
  it('are six, of every type', () => {
    expect(clusters).toHaveLength(6);
    expect(new Set(clusters.map((it) => it.type)).size).toBe(4);
    expect(repeated(clusters.map((it) => it.key))).toEqual([]);
  });

  it.each(clusters.map((it) => [it.key, it] as const))('%s holds together', (_, it) => {
    const secretariats = it.members.filter((member) => member.secretariat);
    const office = secretariats[0]?.organisation;
    expect(secretariats).toHaveLength(1);
    expect(it.members.filter((member) => member.representative)).toHaveLength(1);
    expect(repeated(it.members.map((member) => member.organisation))).toEqual([]);
    for (const { organisation, stages, status, secretariat } of it.members) {
      expect(organisations.get(organisation), organisation).toBeDefined();
      expect(organisations.get(organisation)?.status, organisation).toBeUndefined();
      expect(stages.filter((stage) => !STAGES.some(({ code }) => code === stage))).toEqual([]);
      expect(stages, organisation).not.toEqual([]);
      expect(secretariat || met.has(`${office}/${organisation}`), `${office} has met ${organisation}`).toBe(
        true,
      );
      if (status) expect(secretariat).toBeUndefined();
    }
  });

  it.each(clusters.map((it) => [it.key, it] as const))(
    '%s talks and works only through its members',
    (_, it) => {
      const joined = it.members.filter((member) => !member.status).map((member) => member.organisation);
      for (const { by } of it.messages) expect(joined, by).toContain(organisationOf(by));
      for (const { title, organisation, person } of it.cards) {
        if (organisation) expect(joined, title).toContain(organisation);
        if (person) expect(organisationOf(person), title).toBe(organisation);
      }
      const times = it.messages.map(({ daysAgo, at }) => momentAgo(new Date(), daysAgo, at));
      expect(times).toEqual([...new Set(times)].sort());
      expect(it.messages.every(({ daysAgo }) => daysAgo >= 1)).toBe(true);
    },
  );

  it('show chains that are whole and one that still lacks its shelf', () => {
    const open = clusters.map((it) => {
      const held = it.members.filter((member) => !member.status).flatMap((member) => member.stages);
      return CHAIN_STAGES.filter((stage) => !held.includes(stage));
    });
    expect(open.some((stages) => stages.length === 0)).toBe(true);
    expect(open.some((stages) => stages.includes('shelf'))).toBe(true);
  });
});

describe('demo introductions', () => {
  it('join two published organisations, each pair once', () => {
    for (const { from, to } of introductions) {
      for (const key of [from, to]) {
        expect(organisations.get(key), key).toBeDefined();
        expect(organisations.get(key)?.status, key).toBeUndefined();
      }
      expect(from).not.toBe(to);
    }
    expect(repeated(introductions.map(({ from, to }) => [from, to].sort().join('/')))).toEqual([]);
  });

  it('wait for no longer than they last, and are answered in words', () => {
    for (const { from, to, status, daysAgo, reply, message } of introductions) {
      expect(message.length, `${from} to ${to}`).toBeGreaterThan(10);
      expect(Boolean(reply), `${from} to ${to}`).toBe(status !== 'pending');
      if (status === 'pending') expect(daysAgo).toBeLessThan(14);
    }
  });

  it('leave something waiting for everyone who signs in', () => {
    const waiting = new Set([
      ...introductions.filter((it) => it.status === 'pending').map((it) => it.to),
      ...clusters.flatMap((it) =>
        it.members.filter((member) => member.status).map((member) => member.organisation),
      ),
    ]);
    const signIns = people.filter((it) => it.signIn);
    expect(signIns.filter((it) => !waiting.has(it.organisation)).map((it) => it.key)).toEqual([]);
  });

  it('begin the story: the maker has a letter of the secretariat, and has not met the buyer', () => {
    const between = (a: string, b: string) =>
      introductions.filter(({ from, to }) => [from, to].includes(a) && [from, to].includes(b));
    expect(between('shiomiya', 'kitahama')).toMatchObject([{ from: 'shiomiya', status: 'pending' }]);
    expect(between('kitahama', 'kallang')).toEqual([]);
  });
});
