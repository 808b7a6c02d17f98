/** The people of an organisation: inviting, joining, roles, leaving; owners decide, the last owner stays. */
import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptInvitation,
  changeRole,
  invitePerson,
  removePerson,
  withdrawInvitation,
} from '~/features/people/commands.server';
import { listColleagues, listInvitations, previewInvitation } from '~/features/people/queries.server';
import { createTestDatabase } from '../setup/database';
import type { TestUser } from '../setup/database-users';

const database = await createTestDatabase();
const refused = (code: string) => expect.objectContaining({ code });

let owner: TestUser;
let editor: TestUser;
let viewer: TestUser;
let stranger: TestUser;
let organisation: string;

/** The token that went out in the newest invitation mail. */
async function mailedToken(): Promise<string> {
  const [mail] = await database.adminSql<{ token: string }>(
    `select data ->> 'token' as token from mail_queue where kind = 'invitation' order by created_at desc limit 1`,
  );
  return mail?.token ?? '';
}

beforeEach(async () => {
  await database.reset();
  [owner, editor, viewer, stranger] = await Promise.all([
    database.signUpUser('owner@a.example', { display_name: '佐藤 花' }),
    database.signUpUser('editor@a.example'),
    database.signUpUser('viewer@a.example'),
    database.signUpUser('stranger@b.example'),
  ]);
  const made = await owner.db.rpc('create_organisation', {
    kind: 'manufacturer',
    name_ja: '結び味噌',
    name_en: '',
    country: 'JP',
  });
  organisation = made.data ?? '';
  await database.adminSql(
    `insert into memberships (organisation_id, person_id, role) values ($1, $2, 'editor'), ($1, $3, 'viewer')`,
    [organisation, editor.id, viewer.id],
  );
});

const invitation = { email: 'Stranger@B.example', role: 'editor', locale: 'en' } as const;

describe('inviting', () => {
  it('mails a token of which the database keeps only the hash, in the chosen language', async () => {
    await invitePerson(owner.db, organisation, invitation);
    const [mail] = await database.adminSql<Record<string, unknown>>(
      `select to_address, locale, data from mail_queue`,
    );
    expect(mail).toMatchObject({
      to_address: 'stranger@b.example',
      locale: 'en',
      data: { role: 'editor', organisation_ja: '結び味噌', inviter: '佐藤 花' },
    });
    const token = await mailedToken();
    expect(token).toMatch(/^[\w-]{43}$/);
    const rows = await database.adminSql(`select * from invitations`);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await previewInvitation(database.anon(), token)).toEqual({
      organisationId: organisation,
      nameJa: '結び味噌',
      nameEn: '',
      email: 'stranger@b.example',
      role: 'editor',
    });
  });

  it('is for owners; the others and strangers learn nothing', async () => {
    for (const person of [editor, viewer, stranger]) {
      await expect(invitePerson(person.db, organisation, invitation)).rejects.toEqual(refused('not_found'));
      expect(await listInvitations(person.db, organisation)).toEqual([]);
    }
    await invitePerson(owner.db, organisation, invitation);
    expect(await listInvitations(owner.db, organisation)).toMatchObject([{ email: 'stranger@b.example' }]);
    expect(await listInvitations(editor.db, organisation)).toEqual([]);
  });

  it('refuses who is in already, and a second invitation replaces the first', async () => {
    await expect(
      invitePerson(owner.db, organisation, { ...invitation, email: 'editor@a.example' }),
    ).rejects.toEqual(refused('already_member'));
    await invitePerson(owner.db, organisation, invitation);
    const first = await mailedToken();
    await invitePerson(owner.db, organisation, { ...invitation, role: 'viewer' });
    expect(await listInvitations(owner.db, organisation)).toMatchObject([{ role: 'viewer' }]);
    await expect(previewInvitation(stranger.db, first)).rejects.toEqual(refused('link_expired'));
  });

  it('can be withdrawn by owners, after which the link is dead', async () => {
    await invitePerson(owner.db, organisation, invitation);
    const token = await mailedToken();
    const [open] = await listInvitations(owner.db, organisation);
    await withdrawInvitation(editor.db, organisation, open?.id ?? '');
    expect(await listInvitations(owner.db, organisation)).toHaveLength(1);
    await withdrawInvitation(owner.db, organisation, open?.id ?? '');
    await expect(acceptInvitation(stranger.db, token, stranger.id)).rejects.toEqual(refused('link_expired'));
  });
});

describe('joining', () => {
  it('works once, for the invited address only', async () => {
    await invitePerson(owner.db, organisation, invitation);
    const token = await mailedToken();
    await expect(acceptInvitation(viewer.db, token, viewer.id)).rejects.toEqual(
      refused('invitation_other_address'),
    );
    await expect(acceptInvitation(database.anon(), token, stranger.id)).rejects.toEqual(refused('not_found'));
    const joined = await acceptInvitation(stranger.db, token, stranger.id);
    expect(joined.organisationId).toBe(organisation);
    expect(await listColleagues(stranger.db, organisation)).toContainEqual(
      expect.objectContaining({ personId: stranger.id, role: 'editor', email: 'stranger@b.example' }),
    );
    await expect(acceptInvitation(stranger.db, token, stranger.id)).rejects.toEqual(refused('link_expired'));
  });

  it('ends with the time limit, and tells nothing for a made-up token', async () => {
    await invitePerson(owner.db, organisation, invitation);
    const token = await mailedToken();
    await database.adminSql(`update invitations set expires_at = now() - interval '1 second'`);
    await expect(previewInvitation(stranger.db, token)).rejects.toEqual(refused('link_expired'));
    await expect(acceptInvitation(stranger.db, token, stranger.id)).rejects.toEqual(refused('link_expired'));
    await expect(previewInvitation(stranger.db, 'x\u0000'.repeat(30))).rejects.toEqual(
      refused('link_expired'),
    );
  });
});

describe('roles', () => {
  it('are changed by owners only', async () => {
    await changeRole(owner.db, organisation, editor.id, 'viewer');
    for (const person of [editor, viewer, stranger]) {
      await expect(changeRole(person.db, organisation, viewer.id, 'owner')).rejects.toEqual(
        refused('not_found'),
      );
    }
    const roles = (await listColleagues(owner.db, organisation)).map((person) => person.role);
    expect(roles.sort()).toEqual(['owner', 'viewer', 'viewer']);
  });

  it('leave an owner in place', async () => {
    await expect(changeRole(owner.db, organisation, owner.id, 'editor')).rejects.toEqual(
      refused('last_owner'),
    );
    await expect(removePerson(owner.db, organisation, owner.id)).rejects.toEqual(refused('last_owner'));
    await changeRole(owner.db, organisation, editor.id, 'owner');
    await removePerson(owner.db, organisation, owner.id);
    expect(await listColleagues(editor.db, organisation)).toHaveLength(2);
    expect(await listColleagues(owner.db, organisation)).toEqual([]);
  });
});

describe('leaving', () => {
  it('is free to everyone; removing others is for owners', async () => {
    await expect(removePerson(editor.db, organisation, viewer.id)).rejects.toEqual(refused('not_found'));
    await expect(removePerson(stranger.db, organisation, viewer.id)).rejects.toEqual(refused('not_found'));
    await removePerson(viewer.db, organisation, viewer.id);
    await removePerson(owner.db, organisation, editor.id);
    expect(await listColleagues(owner.db, organisation)).toHaveLength(1);
  });
});

describe('who is in an organisation', () => {
  it('is told to its own people, with their addresses, and to nobody else', async () => {
    expect(await listColleagues(viewer.db, organisation)).toMatchObject([
      { name: '佐藤 花', email: 'owner@a.example', role: 'owner' },
      { role: 'editor' },
      { role: 'viewer' },
    ]);
    expect(await listColleagues(stranger.db, organisation)).toEqual([]);
    const anonymous = await database.anon().rpc('organisation_people', { organisation });
    expect(anonymous.error).not.toBeNull();
  });
});
