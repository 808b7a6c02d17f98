/** Rights on introductions, clusters, their chat and their board, and on the mail that they cause. */
import { randomUUID } from 'node:crypto';
import { CLUSTER, EDITORS, NOBODY, OURS, type Role, WORKERS, type World } from '../../factories/world';
import type { FunctionSpec, TableSpec } from './spec';

const KNOW_THE_CLUSTER: Role[] = ['invited', ...CLUSTER];
const text = () => `text-${randomUUID().slice(0, 8)}`;

/** An organisation that the secretariat was introduced to, to be invited. */
async function guest({ make, partner }: World) {
  const { id } = await make.organisation({ status: 'published' });
  await make.introduction(partner.secretariat, id, { status: 'accepted' });
  return id;
}

/** An introduction of ours and the stranger, made by the secretariat and accepted by both. */
async function introduced({ make, partner, organisation }: World) {
  const { id } = await make.introduction(partner.stranger, await organisation(), {
    introduced_by_organisation_id: partner.secretariat,
    status: 'accepted',
    to_answer: 'accepted',
  });
  return id;
}

async function aList({ make, cluster }: World) {
  const { id } = await make.insert('board_lists', { cluster_id: cluster, name: text(), position: 9 });
  return id;
}

/** An introduction of ours and the stranger, of which both have been asked what came. */
async function askedOf(world: World) {
  const ours = await world.organisation();
  const { id } = await world.make.introduction(world.partner.stranger, ours, {
    introduced_by_organisation_id: world.partner.secretariat,
    status: 'accepted',
    to_answer: 'accepted',
  });
  const row = { introduction_id: id, day: 30 };
  await world.make.insert('introduction_outcomes', { ...row, organisation_id: world.partner.stranger });
  await world.make.insert('introduction_outcomes', { ...row, organisation_id: ours });
  return { introduction_id: id, organisation_id: ours };
}

export const tables: TableSpec[] = [
  {
    table: 'introductions',
    about: 'that someone asked us for',
    row: async ({ make, partner, organisation }) => {
      const { id } = await make.introduction(partner.stranger, await organisation());
      return { id };
    },
    select: ['stranger', ...OURS],
    insert: {
      by: NOBODY,
      values: ({ ours, partner }) => ({
        from_organisation_id: partner.stranger,
        to_organisation_id: ours,
        message: text(),
        status: 'accepted',
      }),
    },
    update: { by: NOBODY, set: () => ({ status: 'accepted' }) },
    delete: NOBODY,
  },
  {
    table: 'introductions',
    about: 'that the secretariat proposed to us and a stranger',
    row: async ({ make, partner, organisation }) => {
      const { id } = await make.introduction(partner.stranger, await organisation(), {
        introduced_by_organisation_id: partner.secretariat,
        from_answer: 'waiting',
      });
      return { id };
    },
    select: ['stranger', 'secretariat', ...OURS],
    update: { by: NOBODY, set: () => ({ from_answer: 'accepted' }) },
  },
  {
    table: 'introduction_outcomes',
    row: askedOf,
    columns: 'outcome, first_order_on, order_minor',
    select: OURS,
    insert: {
      by: NOBODY,
      values: async (world) => ({
        introduction_id: await introduced(world),
        organisation_id: world.partner.stranger,
        day: 30,
      }),
    },
    update: { by: NOBODY, set: () => ({ outcome: 'cooperation' }) },
    delete: NOBODY,
  },
  {
    table: 'clusters',
    row: async (world) => ({ id: await world.anotherCluster() }),
    select: KNOW_THE_CLUSTER,
    insert: { by: NOBODY, values: () => ({ name_en: text(), type: 'integrated' }) },
    update: { by: ['secretariat'], set: () => ({ name_en: text() }) },
    delete: NOBODY,
  },
  {
    table: 'cluster_members',
    about: 'one that has joined',
    row: async ({ cluster, ours }) => ({ cluster_id: cluster, organisation_id: ours }),
    columns: 'status, stages, is_secretariat',
    select: KNOW_THE_CLUSTER,
    insert: {
      by: NOBODY,
      values: ({ cluster, partner }) => ({
        cluster_id: cluster,
        organisation_id: partner.stranger,
        status: 'joined',
      }),
    },
    update: { by: NOBODY, set: () => ({ is_secretariat: true }) },
    delete: NOBODY,
  },
  {
    table: 'cluster_members',
    about: 'one that is invited',
    row: async ({ make, cluster }) => {
      const { id } = await make.organisation({ status: 'published' });
      await make.clusterMember(cluster, id, 'invited');
      return { cluster_id: cluster, organisation_id: id };
    },
    columns: 'status, stages',
    select: CLUSTER,
  },
  {
    table: 'cluster_members',
    about: 'one that has left',
    row: async ({ cluster, partner }) => ({ cluster_id: cluster, organisation_id: partner.former }),
    columns: 'status, stages',
    select: ['former', 'secretariat'],
  },
  {
    table: 'cluster_prospects',
    row: async ({ make, cluster, partner }) => {
      const { id } = await make.organisation({ status: 'published' });
      const introduction = await make.introduction(partner.secretariat, id);
      await make.insert('cluster_prospects', {
        cluster_id: cluster,
        organisation_id: id,
        introduction_id: introduction.id,
        by_organisation_id: partner.secretariat,
        message: text(),
      });
      return { cluster_id: cluster, organisation_id: id };
    },
    columns: 'organisation_id, stages',
    select: ['secretariat'],
    insert: {
      by: NOBODY,
      values: async ({ make, cluster, ours, partner }) => ({
        cluster_id: cluster,
        organisation_id: partner.stranger,
        introduction_id: (await make.introduction(ours, partner.stranger)).id,
        by_organisation_id: ours,
      }),
    },
    update: { by: NOBODY, set: () => ({ stages: ['shelf'] }) },
    delete: NOBODY,
  },
  {
    table: 'chat_rooms',
    row: async ({ cluster }) => ({ id: cluster }),
    select: CLUSTER,
    insert: { by: NOBODY, values: ({ cluster }) => ({ id: cluster, cluster_id: cluster, last_seq: 77 }) },
    update: { by: NOBODY, set: () => ({ last_seq: 99 }) },
    delete: NOBODY,
  },
  {
    table: 'chat_messages',
    row: async ({ make, cluster, person }) => ({ id: (await make.message(cluster, person.owner.id)).id }),
    select: CLUSTER,
    insert: {
      by: NOBODY,
      values: ({ cluster }) => ({ id: randomUUID(), room_id: cluster, seq: 999, body: text() }),
    },
    update: { by: NOBODY, set: () => ({ body: text() }) },
    delete: NOBODY,
  },
  {
    table: 'chat_rooms',
    about: 'of an introduction that the secretariat made',
    row: async (world) => ({ id: await introduced(world) }),
    select: ['stranger', ...OURS],
  },
  {
    table: 'chat_messages',
    about: 'of an introduction that the secretariat made',
    row: async (world) => ({ id: (await world.make.message(await introduced(world), null)).id }),
    select: ['stranger', ...OURS],
  },
  {
    table: 'chat_reads',
    row: async (world) => {
      const cluster = await world.anotherCluster();
      const key = { room_id: cluster, person_id: world.person.owner.id };
      await world.make.insert('chat_reads', { ...key, last_seq: 1 });
      return key;
    },
    select: ['owner'],
    insert: {
      by: NOBODY,
      values: async (world) => ({
        room_id: await world.anotherCluster(),
        person_id: world.person.owner.id,
        last_seq: 5,
      }),
    },
    update: { by: NOBODY, set: () => ({ last_seq: 9 }) },
    delete: NOBODY,
  },
  {
    table: 'board_lists',
    row: async (world) => ({ id: await aList(world) }),
    select: CLUSTER,
    insert: { by: WORKERS, values: ({ cluster }) => ({ cluster_id: cluster, name: text(), position: 9 }) },
    update: { by: WORKERS, set: () => ({ name: text() }) },
    delete: WORKERS,
  },
  {
    table: 'board_cards',
    row: async ({ make, cluster }) => ({ id: (await make.card(cluster)).id }),
    select: CLUSTER,
    insert: {
      by: NOBODY,
      values: async (world) => ({
        id: randomUUID(),
        cluster_id: world.cluster,
        list_id: await aList(world),
        title: text(),
        position: 1,
      }),
    },
    update: { by: WORKERS, set: () => ({ title: text() }) },
    delete: WORKERS,
  },
  {
    table: 'board_cards',
    about: 'given to an organisation of another cluster',
    row: async ({ make, cluster }) => ({ id: (await make.card(cluster)).id }),
    update: { by: NOBODY, set: ({ partner }) => ({ assignee_organisation_id: partner.stranger }) },
  },
  {
    table: 'board_cards',
    about: 'given to a person of another organisation',
    row: async ({ make, cluster }) => ({ id: (await make.card(cluster)).id }),
    update: {
      by: NOBODY,
      set: ({ ours, person }) => ({ assignee_organisation_id: ours, assignee_id: person.mate.id }),
    },
  },
  {
    table: 'mail_queue',
    row: async ({ make, person }) => {
      const { id } = await make.insert('mail_queue', { kind: 'invitation', to_address: person.owner.email });
      return { id };
    },
    select: NOBODY,
    insert: { by: NOBODY, values: () => ({ kind: text(), to_address: 'x@example.test' }) },
    update: { by: NOBODY, set: () => ({ to_address: 'x@example.test' }) },
    delete: NOBODY,
  },
];

export const functions: FunctionSpec[] = [
  {
    function: 'request_introduction',
    args: async (world) => ({
      from_organisation: await world.organisation(),
      to_organisation: world.partner.stranger,
      message: text(),
    }),
    by: EDITORS,
  },
  {
    function: 'request_introduction',
    about: 'of an organisation that is not published',
    args: async ({ ours, make }) => ({
      from_organisation: ours,
      to_organisation: (await make.organisation()).id,
      message: text(),
    }),
    by: NOBODY,
  },
  {
    function: 'respond_to_introduction',
    args: async (world) => {
      const { id } = await world.make.introduction(world.partner.stranger, await world.organisation());
      return { introduction: id, accept: true };
    },
    by: EDITORS,
  },
  {
    function: 'respond_to_introduction',
    about: 'of a proposal, as ours',
    args: async (world) => {
      const ours = await world.organisation();
      const { id } = await world.make.introduction(ours, world.partner.stranger, {
        introduced_by_organisation_id: world.partner.secretariat,
        from_answer: 'waiting',
      });
      return { introduction: id, accept: false, reason: 'timing', organisation: ours };
    },
    by: EDITORS,
  },
  {
    function: 'propose_introduction',
    args: async (world) => ({
      introducer: world.partner.secretariat,
      one: (await world.make.organisation({ status: 'published' })).id,
      other: world.partner.stranger,
      message: text(),
    }),
    by: ['secretariat'],
  },
  {
    function: 'introduces_others',
    args: ({ partner }) => ({ organisation: partner.secretariat }),
    empty: 'false',
    by: ['secretariat'],
    refused: 'nothing',
  },
  {
    function: 'answer_introduction_outcome',
    args: async (world) => {
      const { introduction_id: introduction, organisation_id: organisation } = await askedOf(world);
      return { introduction, organisation, day: 30, outcome: 'informative' };
    },
    by: EDITORS,
  },
  {
    function: 'introduction_outcome_counts',
    about: 'of a support agency',
    args: async ({ make, person }) => {
      const agency = { kind: 'support', status: 'published' };
      return { organisation: (await make.organisation(agency, { owner: person.stranger.id })).id };
    },
    by: ['stranger'],
  },
  {
    function: 'introduction_outcome_counts',
    about: 'of one that is no support agency',
    args: ({ ours }) => ({ organisation: ours }),
    by: NOBODY,
  },
  { function: 'sweep_introductions', args: () => ({}), by: NOBODY, refused: 'no grant' },
  {
    function: 'withdraw_introduction',
    args: async (world) => {
      const { id } = await world.make.introduction(await world.organisation(), world.partner.stranger);
      return { introduction: id };
    },
    by: EDITORS,
  },
  {
    function: 'form_cluster',
    args: ({ ours }) => ({
      organisation: ours,
      name_ja: '',
      name_en: text(),
      type: 'private_led',
      purpose_ja: '',
      purpose_en: '',
      items: [],
      countries: [],
    }),
    by: EDITORS,
  },
  {
    function: 'compose_cluster',
    args: async ({ ours, make }) => ({
      cluster: randomUUID(),
      organisation: ours,
      name_ja: '',
      name_en: text(),
      type: 'integrated',
      purpose_ja: '',
      purpose_en: '',
      items: [],
      countries: [],
      stages: ['processing'],
      members: [
        {
          organisation: (await make.organisation({ status: 'published' })).id,
          stages: ['import'],
          message: text(),
        },
      ],
    }),
    by: EDITORS,
  },
  {
    function: 'compose_cluster',
    about: 'under the id of another',
    args: ({ ours, cluster }) => ({
      cluster,
      organisation: ours,
      name_ja: '',
      name_en: text(),
      type: 'integrated',
      purpose_ja: '',
      purpose_en: '',
      items: [],
      countries: [],
      stages: [],
      members: [],
    }),
    by: NOBODY,
  },
  {
    function: 'recruit_for_cluster',
    args: async (world) => ({
      cluster: world.cluster,
      organisation: world.partner.secretariat,
      members: [{ organisation: await guest(world), stages: ['shelf'], message: text() }],
    }),
    by: ['secretariat'],
  },
  {
    function: 'recruit_for_cluster',
    about: 'as a member that does not run it',
    args: async (world) => ({
      cluster: world.cluster,
      organisation: world.ours,
      members: [{ organisation: await guest(world), stages: ['shelf'], message: text() }],
    }),
    by: NOBODY,
  },
  {
    function: 'invite_to_cluster',
    args: async (world) => ({ cluster: world.cluster, organisation: await guest(world) }),
    by: ['secretariat'],
  },
  {
    function: 'respond_to_cluster_invitation',
    args: async (world) => {
      const organisation = await world.organisation();
      const cluster = await world.make.cluster([world.partner.secretariat]);
      await world.make.clusterMember(cluster, organisation, 'invited');
      return { cluster, organisation, accept: true };
    },
    by: EDITORS,
  },
  {
    function: 'respond_to_cluster_invitation',
    about: 'that there is none of',
    args: async (world) => ({
      cluster: await world.make.cluster([world.partner.secretariat]),
      organisation: world.ours,
      accept: true,
    }),
    by: NOBODY,
  },
  {
    function: 'cluster_letters',
    args: async (world) => {
      const cluster = await world.make.cluster([world.partner.secretariat, world.partner.mate]);
      await world.make.clusterMember(cluster, world.partner.invited, 'invited', { message: text() });
      await world.make.clusterMember(cluster, world.ours, 'invited', { message: text() });
      return { cluster };
    },
    by: ['invited', 'secretariat', ...OURS],
    refused: 'nothing',
  },
  {
    function: 'set_cluster_member',
    args: async (world) => ({
      cluster: await world.anotherCluster(),
      organisation: world.ours,
      is_secretariat: true,
      is_representative: false,
      stages: ['origin'],
    }),
    by: ['secretariat'],
  },
  {
    function: 'end_cluster_membership',
    args: async (world) => ({ cluster: await world.anotherCluster(), organisation: world.ours }),
    by: ['secretariat', ...EDITORS],
  },
  {
    function: 'post_message',
    about: 'as our organisation',
    args: ({ cluster, ours }) => ({
      message_id: randomUUID(),
      room: cluster,
      organisation: ours,
      body: text(),
    }),
    by: EDITORS,
  },
  {
    function: 'post_message',
    about: 'as our mate',
    args: ({ cluster, partner }) => ({
      message_id: randomUUID(),
      room: cluster,
      organisation: partner.mate,
      body: text(),
    }),
    by: ['mate'],
  },
  {
    function: 'chat_page',
    args: async ({ make, cluster, person }) => {
      await make.message(cluster, person.owner.id);
      return { room: cluster };
    },
    by: CLUSTER,
  },
  {
    function: 'chat_page',
    about: 'of an introduction that the secretariat made',
    args: async (world) => {
      const room = await introduced(world);
      await world.make.message(room, null);
      return { room };
    },
    by: ['stranger', ...OURS],
  },
  {
    function: 'post_message',
    about: 'as the stranger, to whom we were introduced',
    args: async (world) => ({
      message_id: randomUUID(),
      room: await introduced(world),
      organisation: world.partner.stranger,
      body: text(),
    }),
    by: ['stranger'],
  },
  {
    function: 'mark_read',
    about: 'in the room of an introduction',
    args: async (world) => ({ room: await introduced(world), seq: 1 }),
    by: ['stranger', ...OURS],
  },
  { function: 'mark_read', args: ({ cluster }) => ({ room: cluster, seq: 1 }), by: CLUSTER },
  {
    function: 'unread_counts',
    args: async (world) => {
      await introduced(world);
      return {};
    },
    by: ['stranger', 'introduced', ...CLUSTER],
    refused: 'nothing',
  },
  {
    function: 'add_card',
    args: async (world) => ({ card: randomUUID(), list: await aList(world), title: text() }),
    by: WORKERS,
  },
  {
    function: 'add_card',
    about: 'for a stranger to do',
    args: async (world) => ({
      card: randomUUID(),
      list: await aList(world),
      title: text(),
      assignee_organisation: world.partner.stranger,
      assignee: world.person.stranger.id,
    }),
    by: NOBODY,
    refused: (role) => (WORKERS.includes(role) ? 'assignee_not_in_cluster' : 'not_found'),
  },
  {
    function: 'move_card',
    args: async (world) => ({ card: (await world.make.card(world.cluster)).id, list: await aList(world) }),
    by: WORKERS,
  },
  {
    function: 'move_card',
    about: "into another cluster's list",
    args: async (world) => {
      const [list] = await world.make.lists(await world.anotherCluster());
      return { card: (await world.make.card(world.cluster)).id, list };
    },
    by: NOBODY,
  },
];
