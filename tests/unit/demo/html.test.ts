import { describe, expect, it } from 'vitest';
import { html, trusted } from '../../../demo/html.ts';

describe('html', () => {
  it('escapes what is put into a slot, in text and in attributes', () => {
    const hostile = `"><script>alert('x')</script>&`;
    expect(html`<a title="${hostile}">${hostile}</a>`.markup).not.toMatch(/<script|"">|&$/);
  });

  it('keeps markup as it is, and lists of it', () => {
    const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}</ul>`.markup).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
  });

  it('leaves nothing for what is absent or false, but writes zero', () => {
    expect(html`[${null}${undefined}${false}${0}]`.markup).toBe('[0]');
  });

  it('lets through what is trusted', () => {
    expect(html`${trusted('<hr>')}`.markup).toBe('<hr>');
  });
});
