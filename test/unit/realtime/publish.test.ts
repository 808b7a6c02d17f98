import { expect, it, vi } from 'vitest';
import { createPublish } from '~/realtime/publish.server';

const ID = '6f1f9a52-5b0f-4a39-9a3e-2f6d6f3f5a11';

function publisher() {
  const emit = vi.fn();
  const recheck = vi.fn();
  const complain = vi.fn();
  return { publish: createPublish({ emit, recheck, complain }), emit, recheck, complain };
}

it('sends known events to their rooms', async () => {
  const { publish, emit, recheck } = publisher();
  await publish([
    { room: `cluster:${ID}`, name: 'cluster.changed', payload: { what: 'board' } },
    { room: `person:${ID}`, name: 'person.changed', payload: { what: 'profile' } },
  ]);
  expect(emit.mock.calls).toEqual([
    [`cluster:${ID}`, 'cluster.changed', { what: 'board' }],
    [`person:${ID}`, 'person.changed', { what: 'profile' }],
  ]);
  expect(recheck).not.toHaveBeenCalled();
});

it('asks for a new look at the rights where an event may have changed them', async () => {
  const { publish, recheck } = publisher();
  await publish([{ room: `person:${ID}`, name: 'membership.changed', payload: { organisationId: ID } }]);
  expect(recheck).toHaveBeenCalledWith(`person:${ID}`);
});

it('sends nothing it does not know, nothing of another shape, and never fails', async () => {
  const { publish, emit, complain } = publisher();
  await publish([
    { room: `person:${ID}`, name: 'nonsense', payload: {} },
    { room: `person:${ID}`, name: 'toString', payload: {} },
    { room: `person:${ID}`, name: 'person.changed', payload: { what: 7 } },
  ]);
  expect(emit).not.toHaveBeenCalled();
  expect(complain).toHaveBeenCalledTimes(3);
});

it('sends no more of a payload than its shape names', async () => {
  const { publish, emit } = publisher();
  await publish([{ room: `person:${ID}`, name: 'person.changed', payload: { what: 'x', secret: 'y' } }]);
  expect(emit).toHaveBeenCalledWith(`person:${ID}`, 'person.changed', { what: 'x' });
});
