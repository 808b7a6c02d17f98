/** Who works in the organisation, with what owners may change. */
import { Badge, Button, Group, NativeSelect } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import { Entries, Entry, EntryNote } from '~/shared/ui/Entries';
import { useFormat } from '~/shared/ui/useFormat';
import { type Colleague, ROLES } from '../model';
import { isLastOwner } from '../rules';
import classes from './people.module.css';

type Props = {
  people: readonly Colleague[];
  /** The person looking. */
  me: string;
  canManage: boolean;
  organisation: string;
};

/** Each person with role and the day they joined; owners change roles and remove, everybody may leave. */
export function PeopleList({ people, me, canManage, organisation }: Props) {
  const { t } = useTranslation('people');
  const format = useFormat();
  return (
    <Entries>
      {people.map((person) => (
        <Entry
          key={person.personId}
          name={
            <>
              {person.name || person.email}
              {person.personId === me && <Badge size="sm">{t('you')}</Badge>}
            </>
          }
          actions={
            <Actions
              person={person}
              mine={person.personId === me}
              canManage={canManage}
              fixed={isLastOwner(people, person.personId)}
              organisation={organisation}
            />
          }
        >
          <EntryNote>
            {person.name && <span>{person.email}</span>}
            <span>{t('joined', { date: format.date(person.joinedAt) })}</span>
          </EntryNote>
        </Entry>
      ))}
    </Entries>
  );
}

type ActionsProps = {
  person: Colleague;
  mine: boolean;
  canManage: boolean;
  /** The last owner stays one. */
  fixed: boolean;
  organisation: string;
};

function Actions({ person, mine, canManage, fixed, organisation }: ActionsProps) {
  const { t } = useTranslation('people');
  const name = person.name || person.email;
  if (fixed || !(canManage || mine)) return <Role role={person.role} />;
  return (
    <>
      {canManage ? <RoleForm person={person} name={name} /> : <Role role={person.role} />}
      <Form method="post">
        <input type="hidden" name="personId" value={person.personId} />
        <ConfirmButton
          name="intent"
          value="remove"
          place="below-end"
          label={t(mine ? 'leave' : 'remove')}
          question={
            <>
              <strong>
                {mine ? t('leaveQuestion', { organisation }) : t('removeQuestion', { name, organisation })}
              </strong>{' '}
              {t(mine ? 'leaveMeaning' : 'removeMeaning')}
            </>
          }
          confirm={t(mine ? 'leave' : 'remove')}
        />
      </Form>
    </>
  );
}

function Role({ role }: { role: Colleague['role'] }) {
  const { t } = useTranslation('people');
  return <span className={classes.role}>{t(`roles.${role}.name`)}</span>;
}

function RoleForm({ person, name }: { person: Colleague; name: string }) {
  const { t } = useTranslation('people');
  return (
    <Form method="post" key={person.role}>
      <input type="hidden" name="personId" value={person.personId} />
      <Group gap="xs" wrap="nowrap">
        <NativeSelect name="role" size="sm" defaultValue={person.role} aria-label={t('roleOf', { name })}>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`roles.${role}.name`)}
            </option>
          ))}
        </NativeSelect>
        <Button type="submit" name="intent" value="role" variant="default" size="sm" fz="sm">
          {t('changeRole')}
        </Button>
      </Group>
    </Form>
  );
}
