/** Which language a request is answered in, and the texts at hand in each. */
import { describe, expect, it } from 'vitest';
import { getFixedT, getLocale } from '~/i18n/locale.server';

const locale = (url: string, headers: Record<string, string> = {}) =>
  getLocale(new Request(`http://test.example${url}`, { headers }));

describe('getLocale', () => {
  it('takes ?lang= before the choice, the choice before what the browser accepts', () => {
    const headers = { cookie: 'a=b; lang=ja', 'accept-language': 'en' };
    expect(locale('/?lang=en', headers)).toBe('en');
    expect(locale('/', headers)).toBe('ja');
    expect(locale('/', { 'accept-language': 'ja,en;q=0.8' })).toBe('ja');
  });

  it('falls back to English for other languages, broken values and no header', () => {
    expect(locale('/', { 'accept-language': 'zh-TW,zh;q=0.9' })).toBe('en');
    expect(locale('/?lang=fr', { cookie: 'lang=%E0%A4%A' })).toBe('en');
    expect(locale('/', { 'accept-language': '*' })).toBe('en');
    expect(locale('/')).toBe('en');
  });

  it('hears Japanese behind another language it does not have', () => {
    expect(locale('/', { 'accept-language': 'zh-TW,ja;q=0.5' })).toBe('ja');
  });
});

describe('getFixedT', () => {
  it('has both languages with their namespaces', () => {
    expect(getFixedT('ja', 'form')('required')).toBe('入力してください。');
    expect(getFixedT('en')('form:tooLong', { max: 80 })).toBe('Use at most 80 characters.');
    expect(getFixedT('en')('errors:page.rate_limited.wait', { count: 1 })).toBe(
      'You can try again in about 1 second.',
    );
  });
});
