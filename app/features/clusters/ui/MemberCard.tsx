/** A member of a cluster: its roles and stages, whom to call, and what may be done about it. */
import { Badge } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import { CheckboxField } from '~/shared/ui/fields';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { StageIcon } from '~/shared/ui/StageIcon';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { useFormat } from '~/shared/ui/useFormat';
import type { Member, MemberPeople } from '../model';
import { StagesField } from './ClusterFields';
import classes from './members.module.css';

type Props = {
  member: Member;
  place: string;
  people: MemberPeople;
  portrait: ReactNode;
  mine: boolean;
  /** The reader may leave with this organisation. */
  mayLeave: boolean;
  /** The reader runs the cluster. */
  runs: boolean;
  lastSecretariat: boolean;
  /** What the action answered to a form of this card. */
  result?: FormResult;
};

export function MemberCard({
  member,
  place,
  people,
  portrait,
  mine,
  mayLeave,
  runs,
  lastSecretariat,
  result,
}: Props) {
  const { t } = useTranslation(['clusters', 'common']);
  const format = useFormat();
  const { organisation, status, stages } = member;
  const invited = status === 'invited';
  return (
    <li className={classes.member} data-invited={invited || undefined}>
      <div className={classes.portrait}>{portrait}</div>
      <div className={classes.body}>
        <h3 className={classes.name}>
          <Link to={paths.organisation(organisation.id)}>{organisation.name}</Link>
          {mine && <Badge color="gray">{t('members.mine')}</Badge>}
          {member.isSecretariat && <Badge color="ai">{t('role.secretariat')}</Badge>}
          {member.isRepresentative && <Badge color="ai">{t('role.representative')}</Badge>}
          {invited && (
            <Badge color="yellow">{t('members.invitedOn', { date: format.day(member.invitedAt) })}</Badge>
          )}
        </h3>
        <p className={classes.quiet}>
          {[t(`common:kind.${organisation.kind}`), place].filter(Boolean).join(' · ')}
        </p>
        <ul className={classes.stages}>
          {stages.map((stage) => (
            <li key={stage} data-stage={stage}>
              <StageIcon stage={stage} size={16} />
              {t(`common:stage.${stage}`)}
            </li>
          ))}
          {stages.length === 0 && <li className={classes.quiet}>{t('members.noStage')}</li>}
        </ul>
        {!invited && <People people={people} />}
        {(runs || mayLeave) && (
          <div className={classes.tools}>
            {runs && !invited && <Roles member={member} result={result} />}
            {!lastSecretariat && (
              <PostForm
                result={result && 'values' in result && result.values.intent === 'end' ? result : undefined}
              >
                <input type="hidden" name="intent" value="end" />
                <input type="hidden" name="organisation" value={organisation.id} />
                <End invited={invited} mine={mayLeave} name={organisation.name} />
              </PostForm>
            )}
            {lastSecretariat && mayLeave && <p className={classes.quiet}>{t('members.lastSecretariat')}</p>}
          </div>
        )}
      </div>
    </li>
  );
}

function End({ invited, mine, name }: { invited: boolean; mine: boolean; name: string }) {
  const { t } = useTranslation('clusters');
  const what = invited && !mine ? 'withdraw' : mine ? 'leave' : 'remove';
  return (
    <ConfirmButton
      label={t(`members.${what}`)}
      question={t(`members.${what}Question`, { name })}
      confirm={t(`members.${what}Yes`)}
    />
  );
}

function Roles({ member, result }: { member: Member; result: FormResult }) {
  const { t } = useTranslation('clusters');
  const refused = result && 'values' in result && result.values.intent === 'set' ? result : undefined;
  return (
    <details className={classes.roles} open={refused ? true : undefined}>
      <summary>{t('members.change')}</summary>
      <PostForm key={`${member.isSecretariat} ${member.isRepresentative} ${member.stages}`} result={refused}>
        <input type="hidden" name="intent" value="set" />
        <input type="hidden" name="organisation" value={member.organisation.id} />
        <div className={classes.fields}>
          <CheckboxField
            name="isSecretariat"
            label={t('role.secretariat')}
            hint={t('members.secretariatHint')}
            defaultChecked={member.isSecretariat}
          />
          <CheckboxField
            name="isRepresentative"
            label={t('role.representative')}
            hint={t('members.representativeHint')}
            defaultChecked={member.isRepresentative}
          />
          <StagesField label={t('members.stages')} defaultValue={member.stages} />
          <div>
            <SubmitButton quiet>{t('members.save')}</SubmitButton>
          </div>
        </div>
      </PostForm>
    </details>
  );
}

function People({ people: { contacts, people } }: { people: MemberPeople }) {
  const { t } = useTranslation('clusters');
  if (contacts.length === 0 && people.length === 0) {
    return <p className={classes.quiet}>{t('members.noContacts')}</p>;
  }
  return (
    <dl className={classes.people}>
      {contacts.map((contact) => (
        <div key={contact.id}>
          <dt>
            {contact.name}
            {contact.title && <span className={classes.quiet}> {contact.title}</span>}
          </dt>
          <dd>
            {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
            {contact.phone && <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>}
          </dd>
        </div>
      ))}
      {people.length > 0 && (
        <div>
          <dt className={classes.quiet}>{t('members.people')}</dt>
          <dd>{people.map(({ name }) => name).join(t('members.comma'))}</dd>
        </div>
      )}
    </dl>
  );
}
