/** Organisations in the database: who sees a draft, who saves a profile, and who sees the contacts. */
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createOrganisation,
  publishOrganisation,
  saveProfile,
  saveWho,
  saveWork,
  setLogo,
  unpublishOrganisation,
} from '~/features/organisations/commands.server';
import {
  addContact,
  changeContact,
  listContacts,
  moveContact,
  removeContact,
} from '~/features/organisations/contacts.server';
import { detailColumns } from '~/features/organisations/detail-rows';
import type { CapabilityDetail } from '~/features/organisations/details';
import type { ProfileForm, WhoForm, WishForm } from '~/features/organisations/forms';
import { finishOnboarding } from '~/features/organisations/onboarding.server';
import {
  listOrganisationCards,
  readProfile,
  viewOrganisation,
} from '~/features/organisations/queries.server';
import {
  addWish,
  changeWish,
  listWishes,
  removeWish,
  renewWish,
  restoreWish,
} from '~/features/organisations/wishes.server';
import { dayIn } from '~/i18n/format';
import { addDays } from '~/shared/days';
import { addOrganisation } from '../factories/organisations';
import { createTestDatabase } from '../setup/database';
import type { TestUser } from '../setup/database-users';

const database = await createTestDatabase();
const refused = (code: string) => expect.objectContaining({ code });

const who: WhoForm = {
  kind: 'manufacturer',
  nameJa: '結び味噌',
  nameEn: 'Musubi Miso',
  country: 'JP',
  prefecture: 'JP-20',
  locality: '松本市',
};
const work = {
  items: ['miso' as const],
  targetCountries: ['SG' as const],
  offers: ['haccp-facility' as const],
  needs: ['export-trading' as const],
};
const contact = { name: '佐藤 花', title: '海外営業', email: 'hana@a.example', phone: '+81 263 12 3456' };

let owner: TestUser;
let viewer: TestUser;
let stranger: TestUser;
let organisation: string;

async function profile(): Promise<ProfileForm> {
  const { version } = await readProfile(owner.db, organisation);
  return {
    ...who,
    ...work,
    descriptionJa: '味噌を造っています。',
    descriptionEn: '',
    offersText: '',
    needsText: '',
    website: 'https://miso.example',
    certificates: ['haccp'],
    languages: ['ja', 'en'],
    requiredNeeds: ['export-trading'],
    version,
  };
}

beforeEach(async () => {
  await database.reset();
  [owner, viewer, stranger] = await Promise.all([
    database.signUpUser('owner@a.example'),
    database.signUpUser('viewer@a.example'),
    database.signUpUser('stranger@b.example'),
  ]);
  ({ organisationId: organisation } = await createOrganisation(owner.db, who));
  await database.adminSql(
    `insert into memberships (organisation_id, person_id, role) values ($1, $2, 'viewer')`,
    [organisation, viewer.id],
  );
});

describe('a draft', () => {
  it('exists for its own people only', async () => {
    expect(await viewOrganisation(viewer.db, organisation, 'ja')).toMatchObject({
      name: '結び味噌',
      otherName: 'Musubi Miso',
      place: '長野県松本市',
      status: 'draft',
    });
    for (const db of [stranger.db, database.anon()]) {
      await expect(viewOrganisation(db, organisation, 'ja')).rejects.toEqual(refused('not_found'));
      expect(await listOrganisationCards(db, [organisation], 'en')).toEqual([]);
    }
    await expect(viewOrganisation(owner.db, 'no-id', 'ja')).rejects.toEqual(refused('not_found'));
  });

  it('is published once it says enough, seen by everybody, and taken back', async () => {
    await expect(publishOrganisation(owner.db, organisation)).rejects.toEqual(refused('incomplete'));
    await saveWork(owner.db, organisation, work);
    await publishOrganisation(owner.db, organisation);
    expect(await viewOrganisation(database.anon(), organisation, 'en')).toMatchObject({
      name: 'Musubi Miso',
      place: '松本市, Nagano, Japan',
      items: [{ code: 'miso', label: 'Miso' }],
      offers: [{ code: 'haccp-facility', stage: 'processing', required: false }],
    });
    expect(await listOrganisationCards(database.anon(), [stranger.id, organisation], 'en')).toMatchObject([
      { id: organisation, kind: 'manufacturer', capabilityCount: 1, itemLabels: ['Miso'] },
    ]);
    await unpublishOrganisation(owner.db, organisation);
    await expect(viewOrganisation(database.anon(), organisation, 'en')).rejects.toEqual(refused('not_found'));
  });
});

describe('a profile', () => {
  it('is saved whole, and notices that somebody else saved it', async () => {
    const form = await profile();
    await saveProfile(owner.db, organisation, form);
    expect(await readProfile(owner.db, organisation)).toMatchObject({
      descriptionJa: '味噌を造っています。',
      website: 'https://miso.example',
      languages: ['ja', 'en'],
      offers: ['haccp-facility'],
      needs: ['export-trading'],
      requiredNeeds: ['export-trading'],
      version: form.version + 1,
    });
    await expect(
      saveProfile(owner.db, organisation, { ...form, nameJa: '別名', offers: [] }),
    ).rejects.toEqual(refused('stale'));
    expect(await readProfile(owner.db, organisation)).toMatchObject({
      nameJa: '結び味噌',
      offers: ['haccp-facility'],
    });
  });

  it('is changed by owners and editors only', async () => {
    const form = await profile();
    for (const { db } of [viewer, stranger]) {
      await expect(saveProfile(db, organisation, form)).rejects.toEqual(refused('not_found'));
      await expect(saveWho(db, organisation, who)).rejects.toEqual(refused('not_found'));
      await expect(saveWork(db, organisation, work)).rejects.toEqual(refused('not_found'));
      await expect(unpublishOrganisation(db, organisation)).rejects.toEqual(refused('not_found'));
      await expect(setLogo(db, organisation, null)).rejects.toEqual(refused('not_found'));
      await expect(
        finishOnboarding(db, await readProfile(owner.db, organisation), null, true),
      ).rejects.toEqual(refused('not_found'));
    }
    expect(await readProfile(owner.db, organisation)).toMatchObject({ status: 'draft', version: 1 });
  });

  it('shows only pictures of its own as a logo', async () => {
    const other = await createOrganisation(stranger.db, who);
    const [file] = await database.adminSql<{ id: string }>(
      `insert into files (organisation_id, purpose, content_type, widths, width, height)
       values ($1, 'logo', 'image/webp', '{320}', 320, 320) returning id`,
      [other.organisationId],
    );
    await expect(setLogo(owner.db, organisation, file?.id ?? '')).rejects.toEqual(refused('not_found'));
    await setLogo(stranger.db, other.organisationId, file?.id ?? '');
    expect(await setLogo(stranger.db, other.organisationId, null)).toMatchObject({
      previousFileId: file?.id,
    });
  });
});

describe('onboarding', () => {
  it('keeps its place, and ends once', async () => {
    expect(await readProfile(owner.db, organisation)).toMatchObject({ onboarding: 'work' });
    await saveWork(owner.db, organisation, work);
    const ready = await readProfile(owner.db, organisation);
    expect(ready).toMatchObject({ onboarding: 'first', createdBy: owner.id });
    const wish = { textJa: '商社を探しています。', textEn: '' };
    await finishOnboarding(owner.db, ready, wish, true);
    await finishOnboarding(owner.db, ready, wish, true);
    expect(await readProfile(owner.db, organisation)).toMatchObject({
      onboarding: 'done',
      status: 'published',
    });
    expect(await listWishes(database.anon(), organisation)).toMatchObject([
      {
        textJa: '商社を探しています。',
        items: ['miso'],
        countries: ['SG'],
        until: addDays(dayIn(new Date()), 60),
      },
    ]);
  });
});

describe('contacts', () => {
  it('are kept in order by those who edit', async () => {
    for (const name of ['一', '二', '三']) await addContact(owner.db, organisation, { ...contact, name });
    const [first, , third] = await listContacts(owner.db, organisation);
    await moveContact(owner.db, organisation, third?.id ?? '', 'up');
    const names = async () => (await listContacts(owner.db, organisation)).map(({ name }) => name);
    expect(await names()).toEqual(['一', '三', '二']);
    await changeContact(owner.db, organisation, first?.id ?? '', { ...contact, name: '壱' });
    await removeContact(owner.db, organisation, third?.id ?? '');
    expect(await names()).toEqual(['壱', '二']);
    await expect(addContact(viewer.db, organisation, contact)).rejects.toEqual(refused('not_found'));
    await expect(changeContact(viewer.db, organisation, first?.id ?? '', contact)).rejects.toEqual(
      refused('not_found'),
    );
    await removeContact(viewer.db, organisation, first?.id ?? '');
    expect(await names()).toEqual(['壱', '二']);
  });

  it('are seen from introduction on, nowhere else', async () => {
    await saveWork(owner.db, organisation, work);
    await publishOrganisation(owner.db, organisation);
    await addContact(owner.db, organisation, contact);
    const { organisationId: other } = await createOrganisation(stranger.db, { ...who, nameJa: '北の商社' });
    const seen = (db = stranger.db) => listContacts(db, organisation);
    expect(await seen()).toEqual([]);
    await expect(seen(database.anon())).rejects.toEqual(refused('not_found'));
    expect(await seen(viewer.db)).toHaveLength(1);
    const [introduction] = await database.adminSql<{ id: string }>(
      `insert into introductions (from_organisation_id, to_organisation_id, message) values ($1, $2, 'x') returning id`,
      [other, organisation],
    );
    expect(await seen()).toEqual([]);
    await database.adminSql(`update introductions set status = 'accepted' where id = $1`, [introduction?.id]);
    expect(await seen()).toMatchObject([{ name: '佐藤 花', email: 'hana@a.example' }]);
    await expect(seen(database.anon())).rejects.toEqual(refused('not_found'));
  });

  it('stay within twenty', async () => {
    for (let n = 0; n < 20; n += 1) await addContact(owner.db, organisation, contact);
    await expect(addContact(owner.db, organisation, contact)).rejects.toEqual(refused('too_many_contacts'));
    await expect(addContact(stranger.db, organisation, contact)).rejects.toEqual(refused('not_found'));
  });
});

describe('details of capabilities', () => {
  const detail: CapabilityDetail = {
    direction: 'offer',
    capability: 'cold-storage',
    items: ['miso'],
    countries: ['HK'],
    ports: ['JPSDJ'],
    temperatures: ['frozen'],
    volumeFrom: 0.5,
    volumeTo: null,
    volumeUnit: 'tonne',
    months: [1, 12],
  };
  const set = (offers: string[], more: Record<string, unknown> = {}) =>
    owner.db.rpc('set_capabilities', { organisation, offers, needs: ['test-export'], ...more });
  const kept = async () => (await readProfile(owner.db, organisation)).details;

  it('stay with what stays, are replaced as a whole and go with what goes', async () => {
    await set(['cold-storage', 'inland-trucking'], { details: detailColumns([detail]) });
    expect(await kept()).toEqual([detail]);
    // Who does not speak of them leaves them: onboarding, and answers to questions.
    await set(['cold-storage'], { required_needs: ['test-export'] });
    expect(await kept()).toEqual([detail]);
    expect((await readProfile(owner.db, organisation)).requiredNeeds).toEqual(['test-export']);
    const need = { ...detail, direction: 'need' as const, capability: 'test-export' };
    await set(['cold-storage'], { details: detailColumns([need]) });
    expect(await kept()).toEqual([need]);
    await set(['cold-storage'], { details: [] });
    expect(await kept()).toEqual([]);
    await set(['cold-storage'], { details: detailColumns([detail]) });
    await set([]);
    await set(['cold-storage']);
    expect(await kept()).toEqual([]);
  });

  it('are held to what can be said', async () => {
    const broken: Partial<CapabilityDetail>[] = [
      { months: [13] },
      { temperatures: ['hot'] },
      { volumeFrom: 2, volumeTo: 1 },
      { volumeFrom: -1 },
      { volumeFrom: null },
      { volumeUnit: null },
      { items: Array.from({ length: 21 }, (_, at) => `i${at}`) },
    ];
    for (const one of broken) {
      const { error } = await set(['cold-storage'], { details: detailColumns([{ ...detail, ...one }]) });
      expect(error?.code).toBe('23514');
    }
  });
});

describe('wishes', () => {
  const today = dayIn(new Date());
  const wish: WishForm = {
    kind: 'request',
    textJa: '冷蔵の混載便',
    textEn: '',
    occasion: null,
    items: [],
    countries: ['HK'],
    volume: 2.5,
    volumeUnit: 'pallet',
    volumePer: 'week',
    certificates: ['haccp'],
    until: addDays(today, 60),
  };
  const until = (day: string) => database.adminSql('update public.wishes set until = $1', [day]);

  it('are added, changed and removed by those who edit', async () => {
    await addWish(owner.db, organisation, wish);
    const [made] = await listWishes(owner.db, organisation);
    await changeWish(owner.db, organisation, made?.id ?? '', {
      ...wish,
      until: addDays(today, 90),
    });
    expect(await listWishes(viewer.db, organisation)).toEqual([
      { ...wish, id: made?.id, until: addDays(today, 90) },
    ]);
    await expect(addWish(viewer.db, organisation, wish)).rejects.toEqual(refused('not_found'));
    await expect(changeWish(stranger.db, organisation, made?.id ?? '', wish)).rejects.toEqual(
      refused('not_found'),
    );
    await removeWish(viewer.db, organisation, made?.id ?? '');
    expect(await listWishes(owner.db, organisation)).toHaveLength(1);
    expect(await listWishes(stranger.db, organisation)).toEqual([]);
    await removeWish(owner.db, organisation, made?.id ?? '');
    expect(await listWishes(owner.db, organisation)).toEqual([]);
  });

  it('are brought back as they were within a day of their deletion, once', async () => {
    await addWish(owner.db, organisation, wish);
    const [made] = await listWishes(owner.db, organisation);
    const id = made?.id ?? '';
    await removeWish(owner.db, organisation, id);
    for (const db of [viewer.db, stranger.db]) {
      await expect(restoreWish(db, id)).rejects.toEqual(refused('not_found'));
    }
    await restoreWish(owner.db, id);
    await restoreWish(owner.db, id);
    expect(await listWishes(owner.db, organisation)).toEqual([made]);
    await removeWish(owner.db, organisation, id);
    await database.adminSql(`update public.deleted_wishes set deleted_at = now() - interval '25 hours'`);
    await expect(restoreWish(owner.db, id)).rejects.toEqual(refused('not_found'));
  });

  it('are renewed for sixty days from today, also when they are past, and never cut short', async () => {
    await addWish(owner.db, organisation, wish);
    const [made] = await listWishes(owner.db, organisation);
    const id = made?.id ?? '';
    for (const day of [addDays(today, 2), addDays(today, -40)]) {
      await until(day);
      expect(await renewWish(owner.db, id)).toBe(addDays(today, 60));
    }
    await until(addDays(today, 200));
    expect(await renewWish(owner.db, id)).toBe(addDays(today, 200));
    for (const db of [viewer.db, stranger.db]) {
      await expect(renewWish(db, id)).rejects.toEqual(refused('not_found'));
    }
  });

  it('are at most thirty that are open, whichever way they open, and end within a year', async () => {
    await expect(
      addWish(owner.db, organisation, { ...wish, until: addDays(today, 400) }),
    ).rejects.toMatchObject({ code: 'invalid' });
    await database.adminSql(
      `insert into public.wishes (organisation_id, text_en) select $1, 'x' from generate_series(1, 30)`,
      [organisation],
    );
    await expect(addWish(owner.db, organisation, wish)).rejects.toEqual(refused('too_many_wishes'));
    const [last] = await database.adminSql<{ id: string }>(
      `insert into public.wishes (organisation_id, text_en, until) values ($1, 'x', '2020-01-01') returning id`,
      [organisation],
    );
    await expect(renewWish(owner.db, last?.id ?? '')).rejects.toEqual(refused('too_many_wishes'));
  });

  it('are told of by one mail, five days before they end, once for each last day', async () => {
    const admin = database.service();
    const at = (hour: string) => admin.rpc('remind_wishes', { moment: `2026-11-22T${hour}:00+09:00` });
    const mails = () =>
      database.adminSql<{ to_address: string; data: { wishes: { until: string }[] } }>(
        `select to_address, data from public.mail_queue where kind = 'wishes_expiring' order by created_at, to_address`,
      );
    const { organisation: id } = await addOrganisation(database, 'told@example.test');
    const say = (day: string) =>
      database.adminSql(
        `insert into public.wishes (organisation_id, text_en, until, created_at) values ($1, 'x', $2, '2026-10-01')`,
        [id, day],
      );
    for (const day of ['2026-11-21', '2026-11-22', '2026-11-27', '2026-11-28', '2025-11-01']) await say(day);
    expect((await at('07:59')).data).toBe(0);
    const told = await Promise.all([at('08:00'), at('08:00')]);
    expect(told.map(({ data }) => data ?? 0).toSorted()).toEqual([0, 2]);
    expect(await mails()).toMatchObject([
      {
        to_address: 'told@example.test',
        data: { wishes: [{ until: '2026-11-22' }, { until: '2026-11-27' }] },
      },
    ]);
    expect((await at('12:00')).data).toBe(0);
    await database.adminSql(`update public.wishes set until = '2026-11-25' where until = '2026-11-27'`);
    expect((await at('12:00')).data).toBe(1);
    expect(await mails()).toHaveLength(2);
    // What ended more than a year ago is gone.
    expect(await database.adminSql(`select 1 from public.wishes where until = '2025-11-01'`)).toEqual([]);
  });
});
