/** Where a firm stands among those proposed to us, or why it is not one of them, with the way to change that. */
import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { useFormat } from '~/shared/ui/useFormat';
import type { Pair, WhyNot } from '../model';
import { MarkMenu } from './MarkMenu';
import classes from './Standing.module.css';

type Props = { pair: Pair; canEdit: boolean };

/** The reasons as sentences, and the mark with its way back. */
export function Standing({ pair: { whyNot, mark, organisation }, canEdit }: Props) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const sentence = (why: WhyNot): string => {
    switch (why.code) {
      case 'vetoed':
        return why.text;
      case 'little':
        return t('whyNot.little', { word: t(`fit.${why.step}`) });
      case 'later':
        return t('whyNot.later', {
          place: format.number(why.place),
          total: format.number(why.total),
        });
      default:
        return t(`whyNot.${why.code}`);
    }
  };
  return (
    <div className={classes.standing}>
      <ul className={classes.reasons}>
        {whyNot.map((why) => (
          <li key={`${why.code}${'text' in why ? why.text : ''}`}>{sentence(why)}</li>
        ))}
      </ul>
      {mark?.reason && <p className={classes.quiet}>{t(`mark.reasons.${mark.reason}`)}</p>}
      {canEdit && mark && (
        <Form method="post" action={paths.match(organisation.id)} preventScrollReset>
          <SubmitButton quiet name="mark" value="none">
            {t('mark.takeBack')}
          </SubmitButton>
        </Form>
      )}
      {canEdit && !mark && <MarkMenu organisationId={organisation.id} name={organisation.name} />}
      <Link to={paths.leftOut()} className={classes.quiet}>
        {t('mark.all')}
      </Link>
    </div>
  );
}
