/** A cluster's board by requests, as a browser without JavaScript makes them: who is let in, and what refusals keep. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type Role, type World } from '../factories/world';
import type { TestBrowser } from '../setup/browser';
import { startTestServer } from '../setup/server';

const server = await startTestServer();
const { database } = server;

let world: World;
let as: Record<Role, TestBrowser>;
let board: string;
let lists: string[];

beforeAll(async () => {
  world = await createWorld(database);
  const people = Object.entries(world.person).map(([role, person]) => [role, server.browser(person)]);
  as = { ...Object.fromEntries(people), anon: server.browser() };
  board = `/clusters/${world.cluster}/board`;
  lists = await world.make.lists(world.cluster);
});

const STRANGERS: Role[] = ['stranger', 'asking', 'introduced', 'former', 'invited'];
const cardPath = (id: string) => `${board}/cards/${id}`;

async function aCard(title = '通関書類') {
  return world.make.card(world.cluster, { title });
}
async function stored(id: string) {
  const [row] = await database.adminSql<Record<string, unknown>>(
    'select title, description, list_id, version from board_cards where id = $1',
    [id],
  );
  return row;
}
async function count(table: 'board_cards' | 'board_lists') {
  const [row] = await database.adminSql<{ n: number }>(`select count(*)::int as n from ${table}`);
  return row?.n;
}

/** Every way of changing the board, by its form. */
const changes = (card: string): [string, string, Record<string, string>][] => [
  ['adds a card', board, { intent: 'add', list: lists[0] ?? '', title: 'x' }],
  ['moves a card', board, { intent: 'move', card, list: lists[1] ?? '', after: '' }],
  ['adds a list', board, { intent: 'add-list', name: 'x' }],
  ['renames a list', board, { intent: 'rename-list', list: lists[0] ?? '', name: 'x' }],
  ['removes a list', board, { intent: 'remove-list', list: lists[3] ?? '' }],
  ['edits a card', cardPath(card), { intent: 'edit', version: '1', title: 'x', description: '' }],
  ['deletes a card', cardPath(card), { intent: 'delete' }],
];

describe('the board', () => {
  it('is shown to the members of the cluster, with its lists and cards', async () => {
    const { id } = await aCard('サンプルを送る');
    for (const role of ['viewer', 'editor', 'owner', 'mate', 'secretariat'] as const) {
      const page = await as[role].get(board);
      expect([role, page.status]).toEqual([role, 200]);
      expect(page.text).toContain('サンプルを送る');
      expect(page.text).toContain('To do');
      expect((await as[role].get(cardPath(id))).status).toBe(200);
    }
    const japanese = await as.owner.get(`${board}?lang=ja`);
    expect(japanese.text).toContain('サンプルを送る');
    expect(japanese.text).not.toContain('To do');
  });

  it('is not there for strangers and for those who are only invited', async () => {
    const { id } = await aCard('内緒の仕事');
    for (const role of STRANGERS) {
      for (const path of [board, cardPath(id)]) {
        const page = await as[role].get(path);
        expect([role, path, page.status]).toEqual([role, path, 404]);
        expect(page.text).not.toContain('内緒の仕事');
      }
    }
  });

  it('answers the same for a cluster and a card that there are none of', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect((await as.owner.get(`/clusters/${nowhere}/board`)).status).toBe(404);
    expect((await as.owner.get('/clusters/x/board')).status).toBe(404);
    expect((await as.owner.get(cardPath(nowhere))).status).toBe(404);
    expect((await as.owner.get(cardPath('x'))).status).toBe(404);
  });

  it('sends visitors to sign in and back, and newcomers to make their organisation', async () => {
    const { location } = await as.anon.get(board);
    expect(location).toBe(`/sign-in?next=${encodeURIComponent(board)}`);
    expect((await as.newcomer.get(board)).location).toMatch(/^\/onboarding/);
    expect((await as.anon.post(board, { intent: 'add-list', name: 'x' })).location).toMatch(/^\/sign-in/);
  });
});

describe('a viewer', () => {
  it('reads without forms, and is told whom to ask', async () => {
    const { id } = await aCard();
    const { text } = await as.viewer.get(board);
    expect(text).toContain('You can read this board.');
    expect(text).not.toContain('Add a list');
    const card = await as.viewer.get(cardPath(id));
    expect(card.text).not.toContain('Save the task');
    expect(card.text).not.toContain('Delete the task');
  });
});

describe('whoever may not write', () => {
  it.each([...STRANGERS, 'viewer' as const])('%s changes nothing by any form', async (role) => {
    const { id } = await aCard();
    const [before, cards, columns] = [
      await stored(id),
      await count('board_cards'),
      await count('board_lists'),
    ];
    for (const [what, path, fields] of changes(id)) {
      const answer = await as[role].post(path, fields);
      expect([what, answer.status]).toEqual([what, 404]);
    }
    expect([await stored(id), await count('board_cards'), await count('board_lists')]).toEqual([
      before,
      cards,
      columns,
    ]);
  });
});

describe('whoever works in the cluster', () => {
  it('adds, opens, edits, moves and deletes a card, and comes back to the board each time', async () => {
    const [todo = '', doing = ''] = lists;
    const added = await as.mate.post(board, { intent: 'add', list: todo, title: '  船積み日を決める ' });
    expect(added.location).toBe(board);
    const [card] = await database.adminSql<{ id: string }>(
      `select id from board_cards where title = '船積み日を決める'`,
    );
    const path = cardPath(card?.id ?? '');
    expect((await as.owner.get(path)).text).toContain('船積み日を決める');

    const assignee = `${world.ours}/${world.person.owner.id}`;
    const saved = await as.owner.post(path, {
      intent: 'edit',
      version: '1',
      title: '船積み',
      description: '12月の便',
      assignee,
      dueOn: '2026-12-24',
    });
    expect(saved.location).toBe(board);
    const moved = await as.secretariat.post(board, {
      intent: 'move',
      card: card?.id ?? '',
      list: doing,
      after: '',
    });
    expect(moved.location).toBe(board);
    expect(await stored(card?.id ?? '')).toEqual({
      title: '船積み',
      description: '12月の便',
      list_id: doing,
      version: 2,
    });
    expect((await as.editor.post(path, { intent: 'delete' })).location).toBe(board);
    expect((await as.editor.get(path)).status).toBe(404);
  });

  it('adds, renames and removes a list; one with cards stays', async () => {
    await as.editor.post(board, { intent: 'add-list', name: '展示会' });
    const [list] = await database.adminSql<{ id: string }>(
      `select id from board_lists where name = '展示会'`,
    );
    const id = list?.id ?? '';
    expect((await as.mate.get(board)).text).toContain('展示会');
    await as.mate.post(board, { intent: 'rename-list', list: id, name: '商談会' });
    expect((await as.editor.get(board)).text).toContain('商談会');
    await world.make.card(world.cluster, { list_id: id, title: '名刺' });
    const refused = await as.editor.post(board, { intent: 'remove-list', list: id });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('名刺');
    expect(refused.text).toContain('role="alert"');
  });
});

describe('what is refused', () => {
  it('for its fields is 400, says why, and keeps what was typed', async () => {
    const empty = await as.owner.post(board, { intent: 'add', list: lists[0] ?? '', title: ' ' });
    expect(empty.status).toBe(400);
    expect(empty.text).toContain('aria-invalid="true"');
    const long = 'あ'.repeat(201);
    const tooLong = await as.owner.post(board, { intent: 'add', list: lists[0] ?? '', title: long });
    expect(tooLong.status).toBe(400);
    expect(tooLong.text).toContain(long);
    const name = 'x'.repeat(61);
    const list = await as.owner.post(board, { intent: 'add-list', name });
    expect([list.status, list.text.includes(name)]).toEqual([400, true]);

    const { id } = await aCard();
    const card = await as.owner.post(cardPath(id), {
      intent: 'edit',
      version: '1',
      title: '',
      description: '消えては困る文',
      dueOn: '2026-13-40',
    });
    expect(card.status).toBe(400);
    expect(card.text).toContain('消えては困る文');
    expect(card.text.match(/aria-invalid="true"/g)?.length).toBeGreaterThanOrEqual(2);
    expect(await stored(id)).toMatchObject({ title: '通関書類', version: 1 });
  });

  it('because somebody was quicker is 409, shows theirs, keeps ours, and is saved the second time', async () => {
    const { id } = await aCard();
    const edit = { intent: 'edit', version: '1', description: '' };
    await as.mate.post(cardPath(id), { ...edit, title: '相手の題' });
    const late = await as.owner.post(cardPath(id), { ...edit, title: '自分の題' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('相手の題');
    expect(late.text).toContain('value="自分の題"');
    const version = /name="version" value="(\d+)"/.exec(late.text)?.[1] ?? '';
    expect(version).toBe('2');
    const again = await as.owner.post(cardPath(id), { ...edit, version, title: '自分の題' });
    expect(again.location).toBe(board);
    expect(await stored(id)).toMatchObject({ title: '自分の題', version: 3 });
  });

  it('because the assignee has gone is 409 beside the field', async () => {
    const { id } = await aCard();
    const answer = await as.owner.post(cardPath(id), {
      intent: 'edit',
      version: '1',
      title: '引き継ぎ',
      description: '',
      assignee: world.partner.former,
    });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('選び直してください');
    expect(answer.text).toContain('引き継ぎ');
  });

  it('because it makes no sense is 400, never 500', async () => {
    const { id } = await aCard();
    for (const [path, fields] of [
      [board, {}],
      [board, { intent: 'explode' }],
      [board, { intent: 'add', list: 'x', title: 'x' }],
      [board, { intent: 'move', card: "'; drop table board_cards", list: lists[0] ?? '' }],
      [board, { intent: 'rename-list', list: '', name: 'x' }],
      [cardPath(id), { intent: 'edit', version: '-1', title: 'x' }],
      [cardPath(id), { intent: 'edit', version: 'NaN', title: '\u0000' }],
      [cardPath(id), { intent: 'edit', version: '1', title: 'x', assignee: '../..' }],
    ] as [string, Record<string, string>][]) {
      const { status } = await as.owner.post(path, fields);
      expect([fields, status]).toEqual([fields, 400]);
    }
    expect(await stored(id)).toMatchObject({ version: 1 });
  });
});
