import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GoLink } from '@/components/go-link';

const drawn = (url: string) => renderToStaticMarkup(<GoLink url={url}>Open</GoLink>);

describe('a link of the extension’s own pages', () => {
  beforeEach(() => void vi.stubGlobal('window', { top: undefined }));

  it.each(['https://experimenter.services.mozilla.com/nimbus/a/summary/', 'http://localhost:8080/nimbus/'])(
    'leads to %s',
    (url) => expect(drawn(url)).toContain(`<a href="${url}"`),
  );

  // Addresses come from the host, from imported files and from policies.
  it.each([
    'javascript:alert(1)//https://experimenter.services.mozilla.com/',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'http://experimenter.services.mozilla.com/',
    'http://localhost.example.org/',
    'file:///etc/passwd',
    'moz-extension://0c8f4a52/options.html',
    '//example.org/',
    '',
  ])('is text where it would lead to “%s”', (url) => expect(drawn(url)).toBe('<span>Open</span>'));
});
