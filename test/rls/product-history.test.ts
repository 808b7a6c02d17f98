/** The history of a product: kept for its own people, closed to everybody else, and never written by hand. */

import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { removeUnusedFiles } from '~/features/files/commands.server';
import { deleteDraft, moveProduct, saveProduct } from '~/features/products/commands.server';
import {
  productHistory,
  productVersion,
  restoreDraft,
  restoreVersion,
  undoSave,
} from '~/features/products/history.server';
import { editableProduct } from '~/features/products/queries.server';
import { productInput } from '../factories/products';
import { createWorld, ROLES, type Role } from '../factories/world';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
const world = await createWorld(database);
const { as, ours, person } = world;

/** A product that the owner made and the editor renamed. */
async function renamed() {
  const id = randomUUID();
  const base = { id, organisationId: ours, status: 'draft' as const, parts: {} };
  await saveProduct(as.owner, { ...base, version: null, input: productInput });
  await saveProduct(as.editor, { ...base, version: 1, input: { ...productInput, nameEn: 'Renamed' } });
  return id;
}
const OUTSIDE = ROLES.filter((role) => !['viewer', 'editor', 'owner'].includes(role));
const read = (role: Role, id: string) => productHistory(as[role], id, { before: null, locale: 'en' });
const now = (id: string) => editableProduct(as.owner, ours, id);

describe('The history', () => {
  it('tells two people of one organisation who changed what', async () => {
    const id = await renamed();
    await database.adminSql(`update public.profiles set display_name = 'Eri' where id = $1`, [
      person.editor.id,
    ]);
    for (const role of ['viewer', 'editor', 'owner'] as const) {
      const { entries } = await read(role, id);
      expect(entries.map(({ version, first }) => [version, first])).toEqual([
        [2, false],
        [1, true],
      ]);
      expect(entries[0]).toMatchObject({
        by: 'Eri',
        changes: [{ field: 'nameEn', before: 'Sendai Miso', after: 'Renamed' }],
      });
    }
  });

  it.each(OUTSIDE)('is closed to: %s', async (role) => {
    const id = await renamed();
    expect(await read(role, id).catch(() => ({ entries: [] }))).toMatchObject({ entries: [] });
    expect(await productVersion(as[role], id, 1).catch(() => null)).toBeNull();
    const restored = restoreVersion(as[role], ours, { productId: id, version: 1, seen: 2 });
    await expect(restored).rejects.toMatchObject({ code: 'not_found' });
    await expect(undoSave(as[role], ours, { productId: id, seen: 2 })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect((await now(id)).nameEn).toBe('Renamed');
  });

  it('is read and not written by a viewer', async () => {
    const id = await renamed();
    await expect(undoSave(as.viewer, ours, { productId: id, seen: 2 })).rejects.toMatchObject({
      status: 404,
    });
    const forged = { product_id: id, version: 9, record: {} };
    for (const role of ['viewer', 'owner'] as const)
      expect((await as[role].from('product_versions').insert(forged)).error?.code).toBe('42501');
  });
});

describe('Undoing', () => {
  it('puts back the facts and the status of the save before', async () => {
    const id = await renamed();
    await undoSave(as.owner, ours, { productId: id, seen: 2 });
    expect(await now(id)).toMatchObject({ nameEn: 'Sendai Miso', version: 3 });
    const { version } = await moveProduct(as.editor, ours, id, 'publish');
    await undoSave(as.owner, ours, { productId: id, seen: version });
    expect(await now(id)).toMatchObject({ status: 'draft', nameEn: 'Sendai Miso' });
  });

  it('takes back the first save of a product that came in while nobody acted', async () => {
    const { id } = await world.make.insert('products', {
      organisation_id: ours,
      item: 'miso',
      name_en: 'From before',
      name_ja: '',
      temperature: 'ambient',
    });
    await saveProduct(as.owner, {
      id,
      organisationId: ours,
      version: 1,
      status: 'draft',
      input: { ...productInput, nameEn: 'Saved' },
      parts: {},
    });
    await undoSave(as.owner, ours, { productId: id, seen: 2 });
    expect(await now(id)).toMatchObject({ nameEn: 'From before', version: 3 });
  });

  it('tells who undoes that somebody saved meanwhile, and that there is nothing before', async () => {
    const id = await renamed();
    await expect(undoSave(as.owner, ours, { productId: id, seen: 1 })).rejects.toMatchObject({
      code: 'stale',
    });
    const first = randomUUID();
    await saveProduct(as.owner, {
      id: first,
      organisationId: ours,
      version: null,
      status: 'draft',
      input: productInput,
      parts: {},
    });
    await expect(undoSave(as.owner, ours, { productId: first, seen: 1 })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('brings back a deleted draft with its pictures, for a day and for its own people', async () => {
    const picture = await world.make.file(ours, { created_at: '2020-01-01' });
    const id = randomUUID();
    await saveProduct(as.owner, {
      id,
      organisationId: ours,
      version: null,
      status: 'draft',
      input: productInput,
      parts: { images: [{ fileId: picture.id, altJa: '', altEn: 'Jar' }] },
    });
    await deleteDraft(as.editor, ours, id);
    await removeUnusedFiles(as.editor, ours);
    for (const role of [...OUTSIDE, 'viewer' as const])
      await expect(restoreDraft(as[role], ours, id)).rejects.toMatchObject({ code: 'not_found' });
    await restoreDraft(as.owner, ours, id);
    expect(await now(id)).toMatchObject({ status: 'draft', images: [{ fileId: picture.id, altEn: 'Jar' }] });

    await deleteDraft(as.editor, ours, id);
    await database.adminSql(
      `update public.deleted_products set deleted_at = now() - interval '25 hours' where product_id = $1`,
      [id],
    );
    await expect(restoreDraft(as.owner, ours, id)).rejects.toMatchObject({ code: 'not_found' });
  });
});
