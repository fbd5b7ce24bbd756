import type { Delivery } from '../model/delivery.ts';
import { html, type Markup } from '../html.ts';

/** The host's own warnings, which do not block anything: here only that of several channels. */
export const overlapWarnings = ({ channels }: Delivery): Markup | false =>
  channels.length > 1 &&
  html`
  <div class="alert alert-warning" role="alert">
    <p class="mb-1"><i class="fa-solid fa-triangle-exclamation me-1"></i> WARNING: worth a second look</p>
    <ul class="mb-1"><li><span>Targeting multiple channels</span></li></ul>
    <a href="https://experimenter.info/advanced/warnings#audience-overlap" target="_blank"
      rel="noopener noreferrer" class="btn btn-link p-0">Learn more</a>
  </div>`;
