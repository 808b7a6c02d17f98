/** The rows of the demo's clusters: members, chats and boards. */
import { dated, dayIn, hoursAgo, momentAgo } from './dates';
import { demoId } from './ids';
import type { DemoCluster, DemoData, DemoMessage } from './model';

export function clusterRow(it: DemoCluster, now: Date) {
  return {
    id: demoId('cluster', it.key),
    name_ja: it.ja,
    name_en: it.en,
    type: it.type,
    purpose_ja: it.purposeJa,
    purpose_en: it.purposeEn,
    items: it.items,
    countries: it.countries,
    created_at: hoursAgo(now, 24 * 45),
  };
}

export function memberRows(it: DemoCluster, now: Date) {
  return it.members.map((member) => ({
    cluster_id: demoId('cluster', it.key),
    organisation_id: demoId('organisation', member.organisation),
    status: member.status ?? 'joined',
    is_secretariat: member.secretariat ?? false,
    is_representative: member.representative ?? false,
    stages: member.stages,
    invited_at: hoursAgo(now, 24 * 44),
    responded_at: member.status ? null : hoursAgo(now, 24 * 43),
  }));
}

/** What was written in a room, that of a cluster or of an introduction, by the key of what it belongs to. */
export function messageRows(
  kind: 'cluster' | 'introduction',
  key: string,
  messages: DemoMessage[],
  data: DemoData,
  now: Date,
) {
  return messages.map((message, index) => ({
    id: demoId('message', `${key}/${index}`),
    room_id: demoId(kind, key),
    seq: index + 1,
    author_id: demoId('person', message.by),
    author_organisation_id: demoId('organisation', organisationOf(message.by, data)),
    body: dated(message.body, now),
    created_at: momentAgo(now, message.daysAgo, message.at),
  }));
}

function organisationOf(person: string, data: DemoData): string {
  const found = data.people.find((it) => it.key === person);
  if (!found) throw new Error(`The demo has no person "${person}"`);
  return found.organisation;
}

/** The cards of every cluster; their lists are made by the database, so they are named by preset. */
export function cardRows(data: DemoData, now: Date) {
  return data.clusters.flatMap((it) =>
    it.cards.map((card, index) => ({
      id: demoId('card', `${it.key}/${index}`),
      cluster_id: demoId('cluster', it.key),
      preset: card.list,
      title: dated(card.title, now),
      description: dated(card.description ?? '', now),
      position: index + 1,
      assignee_organisation_id: card.organisation ? demoId('organisation', card.organisation) : null,
      assignee_id: card.person ? demoId('person', card.person) : null,
      due_on: card.dueInDays === undefined ? null : dayIn(now, card.dueInDays),
    })),
  );
}
