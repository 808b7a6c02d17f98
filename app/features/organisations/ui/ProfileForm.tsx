/** The whole profile as one form, Japanese and English side by side; the button to save it stays in sight. */
import { Stack } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { BilingualField } from '~/shared/ui/BilingualField';
import { type Option, TextField } from '~/shared/ui/fields';
import { MultiSelectField } from '~/shared/ui/MultiSelectField';
import { Section } from '~/shared/ui/Page';
import { allTexts, type FormResult, PostForm, useField } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import type { OrganisationProfile, Suggestion } from '../model';
import { CapabilityDetails, type DetailChoices } from './CapabilityDetails';
import { CertificateRows } from './CertificateRows';
import { KindCards } from './KindCards';
import { Logo } from './Logo';
import { OwnWords } from './OwnWords';
import classes from './ProfileForm.module.css';
import { Version } from './Version';
import { NameFields, PlaceFields, type WhoChoices } from './WhoFields';
import { type WorkChoices, WorkFields } from './WorkFields';

export type ProfileChoices = WhoChoices &
  Omit<WorkChoices, 'countries'> &
  Omit<DetailChoices, 'items' | 'countries'> & {
    destinations: readonly Option[];
    certificates: readonly Option[];
    languages: readonly Option[];
  };

type Props = {
  profile: OrganisationProfile;
  choices: ProfileChoices;
  /** The organisation's name in the reader's language. */
  name: string;
  /** What the saved own words speak of and nobody has chosen. */
  suggestions: readonly Suggestion[];
  /** The editor of details that the address asks for. */
  openDetail: string | null;
  result: FormResult;
};

/** Everything an organisation says about itself, in five sections. */
export function ProfileForm({ profile, choices, name, suggestions, openDetail, result }: Props) {
  const { t } = useTranslation(['organisations', 'onboarding']);
  return (
    <PostForm result={result} encType="multipart/form-data">
      <Version of={profile.version} />
      <Stack gap="lg">
        <div id="who">
          <Section title={t('profile.identity')}>
            <KindCards label={t('fields.kind')} defaultValue={profile.kind} />
            <NameFields values={profile} label={t('fields.name')} />
            <PlaceFields values={profile} choices={choices} />
            <TextField
              name="website"
              type="url"
              label={t('fields.website')}
              hint={t('fields.websiteHelp')}
              defaultValue={profile.website}
              inputMode="url"
            />
          </Section>
        </div>
        <div id="about">
          <Section title={t('profile.about')}>
            <div className={classes.logo}>
              <Logo kind={profile.kind} fileId={profile.logoFileId} name={name} size={72} />
              <Link to={paths.logo()}>{t(profile.logoFileId ? 'logo.change' : 'logo.add')}</Link>
            </div>
            <BilingualField
              name="description"
              label={t('fields.description')}
              hint={t('fields.descriptionHelp')}
              multiline
              maxLength={4000}
              defaultValue={{ ja: profile.descriptionJa, en: profile.descriptionEn }}
            />
          </Section>
        </div>
        <div id="work">
          <Section title={t('profile.work')} lead={t('onboarding:what.lead')}>
            <Work profile={profile} choices={choices} openDetail={openDetail} result={result} />
            <OwnWords profile={profile} suggestions={suggestions} />
          </Section>
        </div>
        <div id="trust">
          <Section title={t('profile.trust')}>
            <Certificates profile={profile} options={choices.certificates} />
            <MultiSelectField
              name="languages"
              label={t('fields.languages')}
              options={choices.languages}
              defaultValue={profile.languages}
              max={20}
            />
          </Section>
        </div>
        <div className={classes.bar}>
          <SubmitButton>{t('profile.save')}</SubmitButton>
          <Link to={paths.myOrganisation()}>{t('profile.leave')}</Link>
        </div>
      </Stack>
    </PostForm>
  );
}

/** What it does, and below it what each chosen capability is limited to. */
function Work({
  profile,
  choices,
  openDetail,
  result,
}: Pick<Props, 'profile' | 'choices' | 'openDetail' | 'result'>) {
  const [offers, setOffers] = useState<readonly string[]>(allTexts(useField('offers', profile.offers).value));
  const [needs, setNeeds] = useState<readonly string[]>(allTexts(useField('needs', profile.needs).value));
  const chosen = (groups: WorkChoices['offers'], codes: readonly string[]) =>
    groups.flatMap(({ options }) => options).filter(({ value }) => codes.includes(value));
  return (
    <>
      <WorkFields
        kind={profile.kind}
        values={profile}
        choices={{ ...choices, countries: choices.destinations }}
        requirements
        onOffers={setOffers}
        onNeeds={setNeeds}
      />
      <CapabilityDetails
        saved={profile.details}
        chosen={{ offer: chosen(choices.offers, offers), need: chosen(choices.needs, needs) }}
        choices={{ ...choices, countries: choices.destinations }}
        openDetail={openDetail}
        result={result}
      />
    </>
  );
}

/** Which certificates there are, and under them what is told of each. */
function Certificates({
  profile,
  options,
}: {
  profile: OrganisationProfile;
  options: ProfileChoices['certificates'];
}) {
  const { t } = useTranslation('organisations');
  const { value } = useField('certificates', profile.certificates);
  const [chosen, setChosen] = useState<readonly string[]>(() => allTexts(value));
  return (
    <>
      <MultiSelectField
        name="certificates"
        label={t('fields.certificates')}
        options={options}
        defaultValue={profile.certificates}
        max={40}
        onChange={setChosen}
      />
      <CertificateRows details={profile.certificateDetails} chosen={chosen} options={options} />
    </>
  );
}
