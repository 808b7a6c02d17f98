/** The quiet way to what a page shows as a PDF; a plain link, which saves a file and leaves the page as it is. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconFileDownload } from './icons';

type Props = {
  to: string;
  /** What is in it, where the page does not say so. */
  label?: string;
};

export function PdfLink({ to, label }: Props) {
  const { t } = useTranslation();
  return (
    <Button
      component="a"
      href={to}
      rel="nofollow"
      variant="subtle"
      size="compact-md"
      leftSection={<IconFileDownload size={18} aria-hidden />}
    >
      {label ?? t('pdf')}
    </Button>
  );
}
