/** The shared parts as the server writes them: what a reader without JavaScript gets. */
import { MantineProvider } from '@mantine/core';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { describe, expect, it } from 'vitest';
import { ITEM_GROUPS } from '~/features/vocabulary/item-groups';
import { serverI18n } from '~/i18n/locale.server';
import { AppError } from '~/shared/errors';
import { errorAnswer } from '~/shared/route-errors';
import { BilingualField } from '~/shared/ui/BilingualField';
import { Chain } from '~/shared/ui/Chain';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import { failureOf, titleKey } from '~/shared/ui/ErrorPage';
import { FactList } from '~/shared/ui/FactList';
import { CheckboxField, SelectField, TextField } from '~/shared/ui/fields';
import { PostForm } from '~/shared/ui/PostForm';
import { PICTOGRAMS } from '~/shared/ui/pictograms/Pictogram';
import { ResponsiveTable } from '~/shared/ui/ResponsiveTable';

function html(element: ReactElement, locale: 'ja' | 'en' = 'en'): string {
  const router = createMemoryRouter([{ path: '*', element }]);
  return renderToString(
    <I18nextProvider i18n={serverI18n(locale)}>
      <MantineProvider>
        <RouterProvider router={router} />
      </MantineProvider>
    </I18nextProvider>,
  );
}

describe('fields', () => {
  const result = {
    ok: false as const,
    errors: { nameJa: 'tooLong?max=1200', country: 'required', photo: 'fileTooLarge?max=5000000' },
    values: { nameJa: '長い名前', agree: 'on' },
  };

  it('say what is required, what is wrong with numbers, and keep what was typed', () => {
    const page = html(
      <PostForm result={result}>
        <BilingualField name="name" label="商品名" required="ja" defaultValue={{ ja: '前', en: 'before' }} />
        <SelectField name="country" label="輸出先" required options={[{ value: 'HK', label: '香港' }]} />
        <CheckboxField name="agree" label="同意" />
      </PostForm>,
      'ja',
    );
    expect(page).toContain('必須');
    expect(page).toContain('任意');
    expect(page).toContain('1,200文字以内で入力してください。');
    expect(page).toContain('選んでください。');
    expect(page).toMatch(/value="長い名前"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*value="長い名前"/);
    expect(page).not.toContain('value="before"');
    expect(page).toMatch(/type="checkbox"[^>]*checked=""/);
    expect(page).toContain('role="alert"');
  });

  it('never write a password back', () => {
    const values = { ...result.values, password: 'secret' };
    const page = html(
      <PostForm result={{ ...result, values }}>
        <TextField name="password" type="password" label="Password" required />
      </PostForm>,
    );
    expect(page).not.toContain('secret');
  });
});

describe('the chain', () => {
  it('lists all six stages, who is there, and an invitation where nobody is', () => {
    const places = {
      origin: { firms: [{ id: '1', name: 'Firm A', to: '/organisations/1', mine: true }] },
      import: { firms: [], inviteTo: '/matches' },
    };
    const page = html(<Chain places={places} />);
    expect(page.match(/data-stage=/g)).toHaveLength(6);
    expect(page.match(/Nobody yet/g)).toHaveLength(5);
    expect(page).toContain('href="/organisations/1"');
    expect(page).toContain('aria-label="Import: Find someone"');
  });

  it('counts the firms it does not show', () => {
    const firms = Array.from({ length: 7 }, (_, index) => ({ id: String(index), name: `Firm ${index}` }));
    expect(html(<Chain places={{ shelf: { firms } }} shown={4} />, 'ja')).toContain('ほか3団体');
  });
});

describe('lists and tables', () => {
  it('say what is missing instead of leaving it out', () => {
    const page = html(<FactList facts={[{ label: 'MOQ', value: null }]} />);
    expect(page).toContain('Not given');
  });

  it('keep their roles where the layout takes the table away', () => {
    const columns = [
      { key: 'name', label: 'Name', names: true, render: (row: string) => row },
      { key: 'size', label: 'Size', render: () => '1 kg' },
    ];
    const page = html(
      <ResponsiveTable caption="Products" columns={columns} rows={['Rice']} rowKey={(row) => row} />,
    );
    for (const role of ['table', 'columnheader', 'rowheader', 'cell'])
      expect(page).toContain(`role="${role}"`);
    expect(page).toContain('data-label="Size"');
  });

  it('ask before they remove, without JavaScript too', () => {
    const page = html(
      <ConfirmButton label="Delete" question="Delete for good?" name="intent" value="delete" />,
    );
    expect(page).toMatch(/<details[^>]*><summary[^>]*>Delete<\/summary>/);
    expect(page).toMatch(/<button[^>]*type="submit"[^>]*value="delete"/);
  });
});

describe('error pages', () => {
  const answered = (error: AppError) => {
    const { data, init } = errorAnswer(error);
    return { status: init?.status ?? 500, statusText: '', internal: false, data };
  };

  it('know what was thrown, and show 403 as not found', () => {
    expect(failureOf(answered(new AppError('rate_limited', undefined, 42)))).toEqual({
      code: 'rate_limited',
      retryAfter: 42,
    });
    expect(failureOf({ status: 403, statusText: '', internal: false, data: null })).toEqual({
      code: 'not_found',
    });
    expect(failureOf(new Error('bug'))).toEqual({ code: 'unexpected' });
  });

  it('have a title for every code', () => {
    expect(titleKey('stale', 409)).toBe('page.conflict.title');
    expect(titleKey('not_found', 404)).toBe('page.not_found.title');
    expect(titleKey('mail_failed', 502)).toBe('page.unavailable.title');
  });
});

describe('pictograms', () => {
  it('are drawn for every item group', () => {
    expect(ITEM_GROUPS.filter(({ pictogram }) => !PICTOGRAMS.includes(pictogram))).toEqual([]);
  });
});
