/** Who manages people, who is the last owner, and how an invitation lets someone in. */
import { describe, expect, it } from 'vitest';
import type { Colleague } from '~/features/people/model';
import { canManagePeople, isLastOwner, isOpen, isToken, wayIn } from '~/features/people/rules';

const person = (personId: string, role: Colleague['role']): Colleague => ({
  personId,
  role,
  name: '',
  email: `${personId}@a.example`,
  joinedAt: '2026-11-22T00:00:00Z',
});

describe('the people of an organisation', () => {
  it('are managed by owners', () => {
    expect([canManagePeople('owner'), canManagePeople('editor'), canManagePeople('viewer')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('have a last owner only while there is one', () => {
    expect(isLastOwner([person('a', 'owner'), person('b', 'editor')], 'a')).toBe(true);
    expect(isLastOwner([person('a', 'owner'), person('b', 'editor')], 'b')).toBe(false);
    expect(isLastOwner([person('a', 'owner'), person('b', 'owner')], 'a')).toBe(false);
  });
});

describe('an invitation', () => {
  it('is open until it expires', () => {
    const now = new Date('2026-11-22T00:00:00Z');
    expect(isOpen({ expiresAt: '2026-11-22T00:00:01Z' }, now)).toBe(true);
    expect(isOpen({ expiresAt: '2026-11-22T00:00:00Z' }, now)).toBe(false);
  });

  it('lets in the address it was sent to', () => {
    expect(wayIn('a@b.example', 'A@b.example')).toBe('accept');
    expect(wayIn('a@b.example', 'c@b.example')).toBe('other_address');
    expect(wayIn('a@b.example', null)).toBe('sign_in');
  });

  it('has a token of 32 bytes', () => {
    expect(isToken('a'.repeat(43))).toBe(true);
    for (const bad of ['', 'a'.repeat(42), `${'a'.repeat(42)}\u0000`, `${'a'.repeat(42)}/`]) {
      expect(isToken(bad)).toBe(false);
    }
  });
});
