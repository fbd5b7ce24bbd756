import { CHANNELS } from '../../model/catalog.ts';
import type { Delivery, QaValue } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { listedStatus, type ListedStatus } from '../../model/stage.ts';

const QA_ICONS: Readonly<Record<QaValue, Markup>> = {
  RED: html`<span class="text-danger"><i class="fa-regular fa-circle-xmark"></i></span>`,
  YELLOW: html`<span class="text-warning"><i class="fa-regular fa-circle-pause"></i></span>`,
  GREEN: html`<span class="text-success"><i class="fa-regular fa-circle-check"></i></span>`,
  'SELF RED': html`<span class="text-danger"><i class="fa-regular fa-circle-xmark"></i></span>`,
  'SELF YELLOW': html`<span class="text-warning"><i class="fa-regular fa-circle-pause"></i></span>`,
  'SELF GREEN': html`<span class="text-success"><i class="fa-solid fa-check"></i></span>`,
  'NOT SET': html`<i class="fa-regular fa-circle-question"></i>`,
};

/** The QA status in lists: an icon, no word. */
export const qaIcon = ({ qaStatus }: Delivery): Markup => QA_ICONS[qaStatus];

const STATUS_ICONS: Readonly<Record<ListedStatus, [icon: string, color: string]>> = {
  Draft: ['fa-regular fa-file-lines', 'text-muted'],
  Preview: ['fa-regular fa-eye', 'text-info'],
  Review: ['fa-regular fa-hourglass-half', 'text-warning'],
  Live: ['fa-solid fa-play', 'text-success'],
  Complete: ['fa-solid fa-flag-checkered', 'text-primary'],
  Disabled: ['fa-solid fa-circle-stop', 'text-secondary'],
};

export const statusIcon = (delivery: Delivery): Markup => {
  const [icon, color] = STATUS_ICONS[listedStatus(delivery)];
  return html`<span class="me-1 ${color}"><i class="${icon}"></i></span>`;
};

export const channelNames = ({ channels }: Delivery): string =>
  channels.length === 0 ? 'None' : channels.map((channel) => CHANNELS[channel] ?? channel).join(', ');

export const resultsLink = ({ slug, status }: Delivery): Markup =>
  status === 'Draft' ? html`<a>N/A</a>` : html`<a href="/nimbus/${slug}/results/">View Results</a>`;

/** The type as the home page draws it. The host has no sign for a holdback. */
export const typeLabel = ({ isLabs, isRollout }: Delivery): string => {
  if (isLabs) return '🧪 Labs';
  return isRollout ? '📈 Rollout' : '🔬 Experiment';
};
