import Papa from 'papaparse';
import { DELIVERY_TYPE_LABELS } from '@/guide/vocabulary';
import type { DeliveryLine } from './delivery-line';
import { stageLabel, WHOSE_LABELS } from './line-words';
import { URGENCY_TITLES } from './urgency-titles';

/** One column: its head, and what stands in it. */
const COLUMNS: Readonly<Record<string, (line: DeliveryLine) => string | number>> = {
  Name: ({ name }) => name,
  Address: ({ url }) => url,
  Whose: ({ whose }) => WHOSE_LABELS[whose],
  Type: ({ type }) => (type ? DELIVERY_TYPE_LABELS[type] : ''),
  Stage: ({ stage }) => (stage ? stageLabel(stage) : ''),
  Application: ({ application }) => application ?? '',
  Urgency: ({ urgency }) => URGENCY_TITLES[urgency],
  'What presses': ({ words }) => words,
  Start: ({ start }) => start ?? '',
  'End of enrollment': ({ enrollmentEnd }) => enrollmentEnd ?? '',
  End: ({ end }) => end ?? '',
  'Days overdue': ({ overdueDays }) => overdueDays,
  Request: ({ request }) => request ?? '',
  Errors: ({ counts }) => counts?.errors ?? '',
  Warnings: ({ counts }) => counts?.warnings ?? '',
  Brief: ({ brief }) => brief?.message ?? '',
};

/**
 * The lines as CSV (RFC 4180), in their order. Text that a spreadsheet would take for a formula is kept from being
 * one; names come from Experimenter and may be anything.
 */
export function asCsv(lines: readonly DeliveryLine[]): string {
  const columns = Object.values(COLUMNS);
  return Papa.unparse(
    { fields: Object.keys(COLUMNS), data: lines.map((line) => columns.map((cell) => cell(line))) },
    { escapeFormulae: true, newline: '\r\n' },
  );
}
