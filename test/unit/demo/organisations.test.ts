/** The demo's organisations and people: made up, complete, and in words the product knows. */

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { place } from '~/features/organisations/record';
import { RUNGS } from '~/features/products/model';
import {
  isCapabilityCode,
  isCertificateCode,
  isCountryCode,
  isItemCode,
  isPrefectureCode,
  kindCode,
  languageCode,
} from '~/features/vocabulary/model';
import { isPort } from '~/features/vocabulary/ports';
import { DEMO } from '../../../supabase/demo/data';
import { FIRMS } from '../../../supabase/demo/data/firms';
import { demoAddress } from '../../../supabase/demo/ids';
import { DEMO_SIGN_INS } from '../../../supabase/demo/sign-ins';
import { repeated } from '../vocabulary/same-word';

const { organisations, people } = DEMO;
const keys = organisations.map((it) => it.key);

describe('demo organisations', () => {
  it('are about sixty, of every kind, a few of them drafts', () => {
    expect(organisations.length).toBeGreaterThanOrEqual(60);
    expect(organisations.length).toBeLessThanOrEqual(68);
    expect(new Set(organisations.map((it) => it.kind))).toEqual(new Set(kindCode.options));
    expect(organisations.some((it) => it.status === 'draft')).toBe(true);
  });

  it('have keys and names of their own', () => {
    expect(repeated(keys)).toEqual([]);
    expect(keys.filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
    expect(repeated(organisations.map((it) => it.ja))).toEqual([]);
    expect(repeated(organisations.map((it) => it.en.toLowerCase()))).toEqual([]);
  });

  it.each(organisations.map((it) => [it.key, it] as const))(
    '%s uses codes that there are, each once',
    (_, it) => {
      expect(it.items.filter((code) => !isItemCode(code))).toEqual([]);
      expect(it.countries.filter((code) => !isCountryCode(code))).toEqual([]);
      expect([...it.offers, ...it.needs].filter((code) => !isCapabilityCode(code))).toEqual([]);
      expect((it.certificates ?? []).filter((code) => !isCertificateCode(code))).toEqual([]);
      expect(languageCode.array().parse(it.languages)).not.toEqual([]);
      for (const list of [it.items, it.countries, it.offers, it.needs, it.certificates ?? [], it.languages]) {
        expect(repeated(list)).toEqual([]);
      }
      expect(it.items.length * it.countries.length * it.offers.length * it.needs.length).toBeGreaterThan(0);
      expect(it.needs).toEqual(expect.arrayContaining(it.requiredNeeds ?? []));
      expect(it.offers.filter((code) => it.needs.includes(code))).toEqual([]);
    },
  );

  it('are in a prefecture of Japan or in a country we know', () => {
    for (const { key, country, prefecture, locality } of organisations) {
      expect(country === 'JP' || isCountryCode(country), key).toBe(true);
      expect(country === 'JP' ? isPrefectureCode(prefecture ?? '') : prefecture === undefined, key).toBe(
        true,
      );
      expect(locality, key).not.toBe('');
    }
    expect(new Set(organisations.map((it) => it.prefecture)).size).toBeGreaterThanOrEqual(15);
    expect(new Set(organisations.map((it) => it.country)).size).toBeGreaterThanOrEqual(9);
  });

  it('can be written to by nobody', () => {
    const addresses = organisations.map((it) => it.contact.email);
    expect(addresses.filter((address) => !/^[a-z]+@[a-z0-9-]+\.example$/.test(address))).toEqual([]);
    expect(repeated(addresses)).toEqual([]);
    expect(repeated(organisations.map((it) => it.contact.phone))).toEqual([]);
  });

  it('tell of their firms what there is: certificates they hold, places in Japan, sales on each rung', () => {
    for (const { key, certificates, firm } of organisations) {
      expect(
        (firm?.papers ?? []).filter((one) => !certificates?.includes(one.certificate)),
        key,
      ).toEqual([]);
      expect(
        (firm?.places ?? []).filter((one) => place.safeParse(one).success === false),
        key,
      ).toEqual([]);
    }
    const makers = organisations.filter((it) => it.kind === 'manufacturer');
    expect(makers.filter((it) => !it.firm?.facts.employees).map(({ key }) => key)).toEqual([]);
    expect(new Set(organisations.flatMap((it) => it.firm?.sales?.visibility ?? []))).toEqual(new Set(RUNGS));
    expect(Object.keys(FIRMS).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('limit only what they offer or need, within what can be said', () => {
    for (const it of organisations) {
      for (const { direction, capability, ports = [], volumeFrom, volumeTo, volumeUnit } of it.details ??
        []) {
        expect(direction === 'offer' ? it.offers : it.needs).toContain(capability);
        expect(ports.every(isPort)).toBe(true);
        expect(volumeUnit === undefined).toBe(volumeFrom === undefined && volumeTo === undefined);
      }
    }
  });

  it('wish in both languages, in codes that there are', () => {
    for (const wish of organisations.flatMap((it) => it.wishes ?? [])) {
      expect(wish.ja && wish.en).toBeTruthy();
      expect((wish.items ?? []).every(isItemCode) && (wish.countries ?? []).every(isCountryCode)).toBe(true);
      // Offers make the occasion known; one that has ended shows what that looks like.
      expect(wish.occasion !== undefined).toBe(wish.kind === 'offer');
    }
  });
});

describe('demo people', () => {
  it('have an address each and work in an organisation of the demo', () => {
    expect(repeated(people.map((it) => it.key))).toEqual([]);
    expect(repeated(people.map(demoAddress))).toEqual([]);
    expect(people.filter((it) => !keys.includes(it.organisation))).toEqual([]);
  });

  it('can be signed in as by the addresses that the start prints, one of each kind and a secretariat', () => {
    const signIns = people.filter((it) => it.signIn);
    expect(signIns.map(demoAddress).sort()).toEqual([...DEMO_SIGN_INS].sort());
    const kindOf = (key: string) => organisations.find((it) => it.key === key)?.kind;
    expect(new Set(signIns.map((it) => kindOf(it.organisation)))).toEqual(new Set(kindCode.options));
  });

  it('are presented in the README by the names they have', async () => {
    const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
    for (const person of people.filter((it) => it.signIn)) {
      const name = organisations.find((it) => it.key === person.organisation)?.en;
      expect(readme).toMatch(`| \`${demoAddress(person)}\` | ${name}`);
    }
  });

  it('leave no organisation with people without an owner', () => {
    const owned = new Set(people.filter((it) => it.role === 'owner').map((it) => it.organisation));
    expect(people.filter((it) => !owned.has(it.organisation))).toEqual([]);
  });
});
