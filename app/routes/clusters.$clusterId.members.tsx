/** Who is in the cluster: roles, stages and contacts; the secretariat invites, hands out roles and removes here. */
import { Button } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { AppContext } from '~/db/context.server';
import { requireOrganisation } from '~/db/viewer.server';
import { endMembership, inviteToCluster, setMember } from '~/features/clusters/commands.server';
import { endSchema, inviteSchema, memberSchema } from '~/features/clusters/model';
import { listIntroduced, readCluster, readMemberPeople } from '~/features/clusters/queries.server';
import {
  byRole,
  emptyStages,
  isLastSecretariat,
  mustHaveJoined,
  standingOf,
} from '~/features/clusters/rules';
import { InviteForm } from '~/features/clusters/ui/InviteForm';
import { MemberCard } from '~/features/clusters/ui/MemberCard';
import classes from '~/features/clusters/ui/members.module.css';
import type { OrganisationKind } from '~/features/organisations/model';
import { KindPictogram } from '~/features/organisations/ui/KindPictogram';
import { countryLabel, prefectureLabel } from '~/features/vocabulary/labels';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { AppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm, refusedBy } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Section } from '~/shared/ui/Page';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const clusterId = params.clusterId ?? '';
  const { organisation, organisations } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const cluster = await readCluster(context.db, clusterId, locale);
  const standing = standingOf(cluster.members, organisations, organisation.id);
  mustHaveJoined(standing);
  const running = cluster.members.find(
    ({ organisation: { id }, isSecretariat }) =>
      isSecretariat && organisations.some((own) => own.id === id && own.role !== 'viewer'),
  );
  const [people, introduced] = await Promise.all([
    readMemberPeople(
      context.db,
      cluster.members.map((member) => member.organisation.id),
    ),
    running ? listIntroduced(context.db, running.organisation.id, locale) : [],
  ]);
  const here = new Set(cluster.members.map((member) => member.organisation.id));
  return {
    title: getFixedT(locale, 'clusters')('members.pageTitle', { cluster: cluster.name }),
    runs: standing.runs,
    chosen: new URL(request.url).searchParams.get('invite'),
    candidates: introduced.filter(({ id }) => !here.has(id)),
    empty: emptyStages(cluster.members),
    members: byRole(cluster.members).map((member) => {
      const { id, country, prefecture } = member.organisation;
      const own = organisations.find((one) => one.id === id);
      return {
        member,
        people: people[id] ?? { contacts: [], people: [] },
        place: prefecture ? prefectureLabel(prefecture, locale) : countryLabel(country, locale),
        mine: own !== undefined,
        mayLeave: own !== undefined && own.role !== 'viewer' && member.status === 'joined',
        lastSecretariat: isLastSecretariat(cluster.members, id),
      };
    }),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const clusterId = params.clusterId ?? '';
  const { organisations } = await requireOrganisation(context, request);
  const form = await readForm(request);
  try {
    const done = await change(context, clusterId, form);
    if ('ok' in done) return invalid(done);
    await context.publish(done.events);
  } catch (error) {
    return refusedBy(error, form);
  }
  const intent = String(form.get('intent'));
  const own = organisations.some(({ id }) => id === form.get('organisation'));
  const left = intent === 'end' && own;
  // Another of their organisations may still be in; the members page then says so itself.
  throw redirect(left ? paths.clusters() : paths.clusterMembers(clusterId), {
    headers: { 'Set-Cookie': flashLine(request, `clusters:flash.${left ? 'left' : intent}`) },
  });
}

async function change({ db }: AppContext, clusterId: string, form: FormData) {
  switch (form.get('intent')) {
    case 'invite': {
      const input = parseForm(inviteSchema, form);
      return input.ok ? inviteToCluster(db, clusterId, input.data) : input;
    }
    case 'set': {
      const input = parseForm(memberSchema, form);
      return input.ok ? setMember(db, clusterId, input.data) : input;
    }
    case 'end': {
      const input = parseForm(endSchema, form);
      return input.ok ? endMembership(db, clusterId, input.data.organisation) : input;
    }
    default:
      throw new AppError('invalid');
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Musubi` }];

export default function MembersRoute() {
  const { runs, chosen, candidates, empty, members } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('clusters');
  const resultOf = (id: string) =>
    result && 'values' in result && result.values.organisation === id ? result : null;
  return (
    <>
      <Section
        title={t('members.title')}
        action={
          runs && (
            <Button component="a" href="#invite" variant="default">
              {t('members.invite')}
            </Button>
          )
        }
      >
        <ul className={classes.list}>
          {members.map(({ member, ...facts }) => (
            <MemberCard
              key={member.organisation.id}
              member={member}
              {...facts}
              runs={runs}
              portrait={<KindPictogram kind={member.organisation.kind as OrganisationKind} />}
              result={resultOf(member.organisation.id)}
            />
          ))}
        </ul>
      </Section>
      {runs && (
        <div id="invite" className={classes.invite}>
          <Section title={t('invite.title')} lead={t('invite.lead')}>
            <InviteForm candidates={candidates} chosen={chosen} empty={empty} result={result} />
          </Section>
        </div>
      )}
    </>
  );
}
