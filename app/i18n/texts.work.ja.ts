/** The texts of signed-in work in one language, as one chunk: visitors do not load them. */
import type { ResourceLanguage } from 'i18next';
import { byNamespace } from './locale';

export const texts: ResourceLanguage = byNamespace(
  import.meta.glob(
    './locales/ja/{boards,chat,clusters,company,composer,details,editing,home,introductions,matching,mylists,onboarding,sheets,tokens,wishes}.json',
    {
      eager: true,
      import: 'default',
    },
  ),
);
