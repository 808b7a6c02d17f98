/** What lists and assignees are called, in the reader's language. */
import type { TFunction } from 'i18next';
import type { Assignee, CardRow, List } from '../model';

/** The name of a list: the one it was given, or that of its preset. */
export function listName(t: TFunction, list: Pick<List, 'name' | 'preset'>): string {
  return list.name || t(`list.${list.preset ?? 'todo'}`);
}

/** Who does a card, person first; empty where nobody does. */
export function assigneeName(assignees: Assignee[], card: Pick<CardRow, 'organisationId' | 'personId'>) {
  const organisation = assignees.find((one) => one.id === card.organisationId);
  const person = organisation?.people.find((one) => one.id === card.personId);
  return { organisation: organisation?.name ?? '', person: person?.name ?? '' };
}
