import Papa from 'papaparse';

/**
 * How many launched deliveries `email` owns, by Experimenter's report at `/api/v5/csv/`; `null` when the text
 * is not that report. Launched means that the start date is set. Only the count leaves this function, no row
 * does.
 *
 * The report (RFC 4180) may be many megabytes and is read row by row. Its column names carry stray spaces,
 * such as ` Start Date` (experiments/api/v5/views.py).
 */
export function countLaunchedDeliveries(csv: string, email: string): number | null {
  const wanted = email.trim().toLowerCase();
  let columns: { owner: number; start: number } | null = null;
  let count = 0;
  Papa.parse<string[]>(csv, {
    delimiter: ',',
    skipEmptyLines: true,
    step: ({ data }, parser) => {
      if (!columns) {
        columns = columnsOf(data);
        if (!columns) parser.abort();
      } else if (data[columns.owner]?.trim().toLowerCase() === wanted && data[columns.start]?.trim()) {
        count += 1;
      }
    },
  });
  return columns && wanted ? count : null;
}

function columnsOf(header: readonly string[]): { owner: number; start: number } | null {
  const names = header.map((name) => name.trim().toLowerCase());
  const owner = names.indexOf('owner');
  const start = names.indexOf('start date');
  return owner >= 0 && start >= 0 ? { owner, start } : null;
}
