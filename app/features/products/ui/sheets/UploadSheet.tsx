/** The form that takes a sheet, and the way to the template. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '~/i18n/format';
import { paths } from '~/shared/paths';
import { FileField } from '~/shared/ui/fields';
import { IconFileDownload } from '~/shared/ui/icons';
import { Section } from '~/shared/ui/Page';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { useLocale } from '~/shared/ui/useFormat';
import classes from './sheets.module.css';

/** A round number below what is taken. */
const SAID_BYTES = 10_000_000;
const TYPES = '.xlsx,.csv,.tsv,.txt,text/csv';

export function UploadSheet({ result }: { result: FormResult }) {
  const { t } = useTranslation('sheets');
  const locale = useLocale();
  return (
    <>
      <PostForm result={result} encType="multipart/form-data" className={classes.upload}>
        <FileField
          name="file"
          label={t('upload.file')}
          hint={t('upload.hint', { max: formatBytes(locale, SAID_BYTES) })}
          accept={TYPES}
          required
        />
        <p className={classes.quiet}>{t('upload.next')}</p>
        <div>
          <SubmitButton>{t('upload.submit')}</SubmitButton>
        </div>
      </PostForm>
      <Section title={t('upload.templateTitle')} lead={t('upload.templateText')}>
        <div>
          <Button
            component="a"
            href={paths.exportProducts({ template: '1' })}
            rel="nofollow"
            variant="default"
            leftSection={<IconFileDownload size={18} aria-hidden />}
          >
            {t('upload.template')}
          </Button>
        </div>
      </Section>
    </>
  );
}
