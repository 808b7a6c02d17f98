/** The texts of one language that every page may use, as one chunk. Those of signed-in work come apart. */
import type { ResourceLanguage } from 'i18next';
import { byNamespace } from './locale';

export const texts: ResourceLanguage = byNamespace(
  import.meta.glob(
    [
      './locales/ja/*.json',
      '!./locales/ja/{boards,chat,clusters,company,composer,details,editing,home,introductions,matching,mylists,onboarding,sheets,tokens,wishes}.json',
      '!./locales/ja/{api,mail,pdf}.json',
    ],
    { eager: true, import: 'default' },
  ),
);
