/** The people of an organisation by requests: invited by real mail, joining, changing roles, leaving. */
import { describe, expect, it } from 'vitest';
import { addMember, addOrganisation } from '../factories/organisations';
import type { TestUser } from '../setup/database-users';
import { linkIn } from '../setup/mailbox';
import { startTestServer } from '../setup/server';

const server = await startTestServer();
const { database, mail } = server;
const PEOPLE = '/organisation/people';
let count = 0;

async function firm() {
  count += 1;
  const owner = await addOrganisation(database, `owner-${count}@example.test`, {
    nameJa: '結び味噌',
    nameEn: 'Musubi Miso',
  });
  return { owner, browser: server.browser(owner), guest: `guest-${count}@example.test` };
}

/** The path of the link in the invitation that arrived. */
async function invitationLink(email: string): Promise<string> {
  return new URL(linkIn(await mail.waitFor(email), '/invitations/')).pathname;
}

const invite = (email: string, role = 'editor') => ({ email, role, locale: 'ja', intent: 'invite' });
const roleOf = async (organisation: string, person: TestUser) =>
  (
    await database.adminSql('select role from memberships where organisation_id = $1 and person_id = $2', [
      organisation,
      person.id,
    ])
  )[0]?.role;

describe('an invitation', () => {
  it('leads from the mail over sign-up or sign-in into the organisation', async () => {
    const { owner, browser, guest } = await firm();
    expect(await browser.post(PEOPLE, invite(guest))).toMatchObject({ status: 302, location: PEOPLE });
    const letter = await mail.waitFor(guest);
    expect(letter.subject).toContain('結び味噌');
    const link = await invitationLink(guest);

    const visitor = await server.browser().get(link);
    expect(visitor.status).toBe(200);
    expect(visitor.text).toContain('Join Musubi Miso');
    const query = `next=${encodeURIComponent(link)}&amp;email=${encodeURIComponent(guest)}`;
    expect(visitor.text).toContain(`/sign-up?${query}`);
    expect(visitor.text).toContain(`/sign-in?${query}`);
    const signUp = await server.browser().get(`/sign-up?${query.replace('&amp;', '&')}`);
    expect(signUp.text).toContain(`value="${guest}"`);

    const person = await database.signUpUser(guest);
    const joining = server.browser(person);
    expect((await joining.get(link)).status).toBe(200);
    expect(await roleOf(owner.organisation, person)).toBeUndefined();
    const joined = await joining.post(link);
    expect(joined).toMatchObject({ status: 302, location: '/home' });
    expect(await roleOf(owner.organisation, person)).toBe('editor');
    expect(joining.cookie('organisation')).toBe(owner.organisation);
    expect((await joining.get(link)).status).toBe(400);
  });

  it('is for its address only', async () => {
    const { owner, browser, guest } = await firm();
    await browser.post(PEOPLE, invite(guest));
    const link = await invitationLink(guest);
    const other = await database.signUpUser(`other-${guest}`);
    const page = await server.browser(other).get(link);
    expect(page.text).toContain('You are signed in with another address');
    expect(page.text).not.toContain('Accept');
    expect((await server.browser(other).post(link)).status).toBe(409);
    expect(await roleOf(owner.organisation, other)).toBeUndefined();
    const out = await server.browser(other).post('/sign-out', { next: link });
    expect(out).toMatchObject({ status: 302, location: link });
  });

  it('sends a visitor who posts to sign in and back', async () => {
    const { browser, guest } = await firm();
    await browser.post(PEOPLE, invite(guest));
    const link = await invitationLink(guest);
    expect(await server.browser().post(link)).toMatchObject({
      status: 302,
      location: `/sign-in?next=${encodeURIComponent(link)}`,
    });
  });

  it('can be withdrawn, after which its link says so', async () => {
    const { owner, browser, guest } = await firm();
    await browser.post(PEOPLE, invite(guest));
    const link = await invitationLink(guest);
    const [open] = await database.adminSql('select id from invitations where organisation_id = $1', [
      owner.organisation,
    ]);
    await browser.post(PEOPLE, { invitationId: String(open?.id), intent: 'withdraw' });
    const page = await server.browser().get(link);
    expect(page.status).toBe(400);
    expect(page.text).toContain('This link has expired or was already used.');
  });

  it('tells nothing for a made-up link', async () => {
    for (const token of ['x', 'x'.repeat(43), '%00'.repeat(43), '..%2F..%2Fhealthz']) {
      expect((await server.browser().get(`/invitations/${token}`)).status).toBe(400);
    }
  });

  it('keeps what was typed when it cannot be sent', async () => {
    const { owner, browser } = await firm();
    const wrong = await browser.post(PEOPLE, invite('not an address', 'viewer'));
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain('value="not an address"');
    const twice = await browser.post(PEOPLE, invite(owner.email));
    expect(twice.status).toBe(409);
    expect(twice.text).toContain('This person is already in your organisation.');
  });
});

describe('roles', () => {
  it('are given by owners, to their own people', async () => {
    const { owner, browser } = await firm();
    const { owner: elsewhere } = await firm();
    const member = await addMember(database, owner.organisation, `member-${count}@example.test`, 'viewer');
    await browser.post(PEOPLE, { personId: member.id, role: 'editor', intent: 'role' });
    expect(await roleOf(owner.organisation, member)).toBe('editor');
    const own = server.browser(member);
    expect((await own.post(PEOPLE, { personId: member.id, role: 'owner', intent: 'role' })).status).toBe(403);
    expect((await own.post(PEOPLE, { personId: owner.id, intent: 'remove' })).status).toBe(403);
    const foreign = await browser.post(PEOPLE, { personId: elsewhere.id, intent: 'remove' });
    expect(foreign.status).toBe(404);
    expect(await roleOf(elsewhere.organisation, elsewhere)).toBe('owner');
  });

  it('leave the last owner in place', async () => {
    const { owner, browser } = await firm();
    for (const fields of [
      { personId: owner.id, role: 'viewer', intent: 'role' },
      { personId: owner.id, intent: 'remove' },
    ]) {
      const page = await browser.post(PEOPLE, fields);
      expect(page.status).toBe(409);
      expect(page.text).toContain('An organisation needs at least one owner.');
    }
    expect(await roleOf(owner.organisation, owner)).toBe('owner');
  });

  it('end when a person leaves or is removed', async () => {
    const { owner, browser } = await firm();
    const one = await addMember(database, owner.organisation, `one-${count}@example.test`, 'viewer');
    const two = await addMember(database, owner.organisation, `two-${count}@example.test`, 'editor');
    const leaving = server.browser(one);
    expect(await leaving.post(PEOPLE, { personId: one.id, intent: 'remove' })).toMatchObject({
      status: 302,
      location: '/home',
    });
    expect((await leaving.get('/organisation')).location).toBe('/onboarding');
    await browser.post(PEOPLE, { personId: two.id, intent: 'remove' });
    expect((await browser.get(PEOPLE)).text).not.toContain(two.email);
  });
});

describe('several organisations', () => {
  it('are switched between, and only between one’s own', async () => {
    const { owner, browser } = await firm();
    const { owner: other } = await firm();
    await database.adminSql(
      `insert into memberships (organisation_id, person_id, role) values ($1, $2, 'editor')`,
      [other.organisation, owner.id],
    );
    await browser.post('/organisation/switch', { organisation: other.organisation });
    expect((await browser.get(PEOPLE)).text).toContain(other.email);
    const { owner: foreign } = await firm();
    expect((await browser.post('/organisation/switch', { organisation: foreign.organisation })).status).toBe(
      404,
    );
    browser.setCookie('organisation', foreign.organisation);
    expect((await browser.get(PEOPLE)).text).not.toContain(foreign.email);
  });
});
