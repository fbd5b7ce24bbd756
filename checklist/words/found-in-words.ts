import { counted } from '../report/phrases';
import type { Found } from '../report/report';

/** What was found, worst first: `1 error, 2 warnings`. Empty where there is nothing to tell. */
export function foundInWords({ errors, warnings }: Found): string {
  return [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ].join(', ');
}
