import type { LookUp } from '../ask/look-up';
import type { CloseWhenLeft } from './close-when-left';
import type { MakeDraggable } from './drag';
import type { CreateGrip } from './grip';
import type { KeepClear } from './keep-clear';
import type { LeadTo } from './lead-to';
import type { SayAbove, SayHow } from './say-above';

/**
 * What is loaded once the pill is shown: its place beside the page's controls, what the hand needs at it, where a fix
 * leads, and a look at another page of the delivery.
 */
export interface PanelTools {
  closeWhenLeft: CloseWhenLeft;
  createGrip: CreateGrip;
  keepClear: KeepClear;
  leadTo: LeadTo;
  lookUp: LookUp;
  makeDraggable: MakeDraggable;
  sayAbove: SayAbove;
  sayHow: SayHow;
}
