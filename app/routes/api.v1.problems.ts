/** The problems that the API answers with: what the `type` of each leads to. */
import { apiLoader } from '~/features/api/answer.server';
import { ENDPOINTS } from '~/features/api/endpoints';
import { PROBLEM_CODES } from '~/features/api/problem';
import { holdToken } from '~/features/tokens/queries.server';
import { getFixedT } from '~/i18n/locale.server';
import { ERROR_STATUS } from '~/shared/errors';

export const loader = apiLoader(ENDPOINTS.problems, holdToken, ({ locale }) => {
  const t = getFixedT(locale, 'api');
  const items = PROBLEM_CODES.map((code) => ({
    id: code,
    status: ERROR_STATUS[code],
    title: t(`api:problem.${code}.title`),
    detail: t(`api:problem.${code}.detail`),
  }));
  return { items, nextCursor: null, total: items.length };
});
