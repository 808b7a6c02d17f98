import { describe, expect, it } from 'vitest';
import type { Member, MemberStage } from '~/features/clusters/model';
import {
  byRole,
  chainOf,
  dueState,
  emptyStages,
  isLastSecretariat,
  standingOf,
} from '~/features/clusters/rules';
import { kindOfStage, stagesOfKind } from '~/features/vocabulary/stages';

function member(id: string, stages: MemberStage[], extra: Partial<Member> = {}): Member {
  return {
    organisation: { id, name: id, kind: 'manufacturer', country: 'JP', prefecture: null, logoFileId: null },
    status: 'joined',
    isSecretariat: false,
    isRepresentative: false,
    stages,
    message: '',
    invitedAt: '2026-11-22T00:00:00Z',
    ...extra,
  };
}

describe('the chain', () => {
  const members = [
    member('farm', ['origin', 'processing']),
    member('ship', ['transport_storage'], { status: 'invited' }),
    member('bank', ['support']),
  ];

  it('shows all six stages in order, with those who fill them and those who are asked', () => {
    expect(
      chainOf(members).map(({ stage, joined, invited }) => [stage, joined.length, invited.length]),
    ).toEqual([
      ['origin', 1, 0],
      ['processing', 1, 0],
      ['export_sales', 0, 0],
      ['transport_storage', 0, 1],
      ['import', 0, 0],
      ['shelf', 0, 0],
    ]);
  });

  it('counts a stage as empty until an invitation is accepted', () => {
    expect(emptyStages(members)).toEqual(['export_sales', 'transport_storage', 'import', 'shelf']);
  });

  it('proposes for each kind the stages it usually fills', () => {
    expect(stagesOfKind('manufacturer')).toEqual(['origin', 'processing']);
    expect(stagesOfKind('buyer')).toEqual(['import', 'shelf']);
    expect(kindOfStage('export_sales')).toBe('trading_company');
  });
});

describe('standingOf', () => {
  const members = [
    member('trader', ['export_sales'], { isSecretariat: true }),
    member('farm', ['origin']),
    member('ship', ['transport_storage'], { status: 'invited' }),
  ];

  it('lets an editor of the secretariat run the cluster, and a viewer of it read', () => {
    expect(standingOf(members, [{ id: 'trader', role: 'editor' }], 'trader')).toEqual({
      joined: true,
      works: true,
      runs: true,
      actsAs: 'trader',
      invited: [],
    });
    expect(standingOf(members, [{ id: 'trader', role: 'viewer' }], 'trader')).toMatchObject({
      joined: true,
      works: false,
      runs: false,
      actsAs: null,
    });
  });

  it('lets a member work but not run', () => {
    expect(standingOf(members, [{ id: 'farm', role: 'owner' }], 'farm')).toMatchObject({
      works: true,
      runs: false,
    });
  });

  it('lets the invited only answer', () => {
    expect(standingOf(members, [{ id: 'ship', role: 'owner' }], 'ship')).toMatchObject({
      joined: false,
      works: false,
      actsAs: null,
      invited: ['ship'],
    });
  });

  it('acts as the organisation chosen now, where that one has joined', () => {
    const both = [
      { id: 'trader', role: 'owner' as const },
      { id: 'farm', role: 'owner' as const },
    ];
    expect(standingOf(members, both, 'farm').actsAs).toBe('farm');
    expect(standingOf(members, both, 'elsewhere').actsAs).toBe('trader');
  });

  it('knows nothing of a stranger', () => {
    expect(standingOf(members, [{ id: 'x', role: 'owner' }], 'x')).toMatchObject({
      joined: false,
      invited: [],
    });
  });
});

describe('lists', () => {
  it('name the representative organisation first, then the secretariat, then by stage, the invited last', () => {
    const sorted = byRole([
      member('invited', ['origin'], { status: 'invited' }),
      member('shelf', ['shelf']),
      member('origin', ['origin']),
      member('nothing yet', []),
      member('office', ['shelf'], { isSecretariat: true }),
      member('head', ['shelf'], { isSecretariat: true, isRepresentative: true }),
    ]);
    expect(sorted.map(({ organisation }) => organisation.id)).toEqual([
      'head',
      'office',
      'origin',
      'shelf',
      'nothing yet',
      'invited',
    ]);
  });

  it('tell how urgent a date is', () => {
    const today = '2026-11-22';
    expect(
      ['2026-11-21', '2026-11-22', '2026-11-29', '2026-11-30'].map((day) => dueState(day, today)),
    ).toEqual(['overdue', 'today', 'soon', 'later']);
  });
});

describe('isLastSecretariat', () => {
  const office = member('office', [], { isSecretariat: true });
  it('holds while others are in the cluster and none of them is secretariat', () => {
    expect(isLastSecretariat([office, member('farm', [])], 'office')).toBe(true);
    expect(isLastSecretariat([office, member('farm', [], { isSecretariat: true })], 'office')).toBe(false);
    expect(isLastSecretariat([office, member('farm', [], { status: 'invited' })], 'office')).toBe(false);
    expect(isLastSecretariat([office, member('farm', [])], 'farm')).toBe(false);
  });
});
