/** The API tokens of a person: made here, shown once, revoked here. */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireUser } from '~/db/viewer.server';
import { makeToken, revokeToken } from '~/features/tokens/commands.server';
import { MAX_TOKENS, newToken } from '~/features/tokens/model';
import { listTokens } from '~/features/tokens/queries.server';
import { MadeToken } from '~/features/tokens/ui/MadeToken';
import { TokenForm } from '~/features/tokens/ui/TokenForm';
import { TokenList } from '~/features/tokens/ui/TokenList';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { now } from '~/shared/clock';
import { AppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm, refusedBy } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireUser(context, request);
  return {
    tokens: await listTokens(context.db),
    now: now().toISOString(),
    api: `${context.publicUrl}/api/v1`,
    facts: { title: getFixedT(getLocale(request), 'tokens')('title'), indexed: false },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  requireUser(context, request);
  const formData = await readForm(request);
  const intent = formData.get('intent');
  if (intent === 'revoke') {
    await revokeToken(context.db, String(formData.get('id') ?? ''));
    return redirect(paths.tokens(), {
      headers: { 'Set-Cookie': flashLine(request, 'tokens:revoke.done') },
    });
  }
  if (intent !== 'make') throw new AppError('invalid');
  const form = parseForm(newToken, formData);
  if (!form.ok) return invalid(form);
  try {
    const { token } = await makeToken(context.db, form.data, now());
    // Answered in place and kept nowhere: after a redirect it would have to be stored for the next page.
    return data({ ok: true as const, token, name: form.data.name });
  } catch (error) {
    return refusedBy(error, formData);
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function Tokens() {
  const { tokens, now, api } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['tokens', 'accounts']);
  const made = result?.ok ? result : null;
  return (
    <Page
      width="form"
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ label: t('accounts:account.title'), to: paths.account() }]}
    >
      {made && <MadeToken name={made.name} token={made.token} api={api} />}
      <TokenList tokens={tokens} now={now} />
      <TokenForm
        key={tokens.length}
        full={tokens.length >= MAX_TOKENS}
        result={result?.ok ? undefined : result}
      />
    </Page>
  );
}
