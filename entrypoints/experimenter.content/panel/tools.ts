import type { MakeDraggable } from './drag';
import type { CreateGrip } from './grip';
import type { LeadTo } from './lead-to';

/** What is loaded when the pointer or the focus first comes to the pill, or a fix leads to this page. */
export interface PanelTools {
  createGrip: CreateGrip;
  leadTo: LeadTo;
  makeDraggable: MakeDraggable;
}
