import { describe, expect, it } from 'vitest';
import { flashLine, takeFlash } from '~/shared/flash';

const request = (cookie = '') => new Request('http://musubi.test/', { headers: { cookie } });
const carried = (key: string, more: Parameters<typeof flashLine>[2] = {}) =>
  takeFlash(request(flashLine(request(), key, more).split(';')[0])).flash;
const undo = (action: string) =>
  carried('products:flash.saved', { undo: { action, fields: { intent: 'undo' } } });

describe('flash', () => {
  it('carries a message and its way back to the next page, once', () => {
    expect(undo('/organisation/products?index')).toEqual({
      kind: 'done',
      key: 'products:flash.saved',
      values: {},
      undo: { action: '/organisation/products?index', fields: { intent: 'undo' } },
    });
    expect(takeFlash(request(flashLine(request(), 'a:b').split(';')[0])).clear).toContain('Max-Age=0');
  });

  it('never leads a form to another site', () => {
    for (const action of [
      '//evil.test/',
      '/\\evil.test',
      'https://evil.test/',
      'javascript:alert(1)',
      '/a?b=//c',
    ])
      expect([action, undo(action)?.undo]).toEqual([action, undefined]);
  });
});
