/** What a firm tells of itself on its page: its words, its quality management, its certificates. */
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { Section } from '~/shared/ui/Page';
import { useFormat } from '~/shared/ui/useFormat';
import { certificateFacts } from '../firm-facts';
import type { CertificateView, FirmView, Said } from '../model';
import classes from './PublicView.module.css';

/** A text under its heading; nothing where there is none. */
export function Words({ title, said }: { title: string; said: Said | null }) {
  if (!said) return null;
  return (
    <Section title={title}>
      <p className={classes.description} lang={said.lang}>
        {said.text}
      </p>
    </Section>
  );
}

/** The headings of quality management that are told of. */
export function Quality({ firm: { quality } }: { firm: FirmView }) {
  const { t } = useTranslation('organisations');
  if (quality.length === 0) return null;
  return (
    <Section title={t('firm.quality')}>
      <dl className={classes.quality}>
        {quality.map(({ part, said }) => (
          <div key={part}>
            <dt>{t(`firm.qualityPart.${part}`)}</dt>
            <dd lang={said.lang}>{said.text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Each certificate with its number, who issued it, until when it holds, and its paper where the reader may open it. */
export function CertificateList({
  certificates,
  today,
}: {
  certificates: readonly CertificateView[];
  today: string;
}) {
  const { t } = useTranslation('organisations');
  const { locale } = useFormat();
  return (
    <ul className={classes.certificates}>
      {certificates.map((certificate) => (
        <li key={certificate.code}>
          {certificate.label}
          <p className={classes.told}>
            {certificateFacts(certificate, t, locale, today).map(({ text, expired }) => (
              <span key={text} className={expired ? classes.expired : undefined}>
                {text}
              </span>
            ))}
            {certificate.fileId && (
              <a
                href={paths.file(certificate.fileId)}
                download
                aria-label={t('firm.certificate.paperOf', { name: certificate.label })}
              >
                {t('firm.certificate.paper')}
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
