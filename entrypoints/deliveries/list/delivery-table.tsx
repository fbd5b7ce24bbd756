import { useMemo, useState } from 'react';
import type { Tell } from '@/components/ask/use-tell';
import type { DeliveryLine } from '@/calendar/deliveries/delivery-line';
import { sortLines, type Sort } from '@/calendar/deliveries/sort-lines';
import type { Delivery } from '@/records/kept/delivery-record';
import { t } from '@/platform/words';
import { MoreButton } from './more-button';
import { TableRow } from './table-row';
import { useMore } from './use-more';

const COLUMNS: readonly (readonly [Sort, string])[] = [
  ['name', t('deliveries.delivery')],
  ['urgency', t('deliveries.whatPresses')],
  ['whose', t('deliveries.whose')],
  ['type', t('deliveries.type')],
  ['stage', t('deliveries.stage')],
  ['application', t('deliveries.application')],
  ['enrollmentEnd', t('deliveries.enrollmentEnds')],
  ['end', t('deliveries.ends')],
  ['overdue', t('deliveries.daysOverdue')],
  ['problems', t('deliveries.problems')],
  ['seen', t('deliveries.seen')],
];

interface DeliveryTableProps {
  lines: readonly DeliveryLine[];
  kept: ReadonlyMap<string, Delivery>;
  /** Epoch ms. */
  now: number;
  tell: Tell;
}

/** The same deliveries as a table; each head sorts by its column, and the other way round when clicked again. */
export function DeliveryTable({ lines, kept, now, tell }: DeliveryTableProps) {
  const [order, setOrder] = useState<{ sort: Sort; direction: 'ascending' | 'descending' }>({
    sort: 'urgency',
    direction: 'ascending',
  });
  const sorted = useMemo(() => sortLines(lines, order.sort, order.direction), [lines, order]);
  const { limit, rest, more } = useMore(lines.length);
  const sortBy = (sort: Sort) => {
    const isAgain = order.sort === sort && order.direction === 'ascending';
    setOrder({ sort, direction: isAgain ? 'descending' : 'ascending' });
  };
  return (
    <>
      <div className="table-frame">
        <table>
          <caption className="sr-only">{t('deliveries.myDeliveries')}</caption>
          <thead>
            <tr>
              {COLUMNS.map(([sort, label]) => (
                <th key={sort} scope="col" aria-sort={order.sort === sort ? order.direction : undefined}>
                  <button type="button" onClick={() => sortBy(sort)}>
                    {label}
                    <span aria-hidden="true" className="sort-arrow">
                      {order.sort === sort && (order.direction === 'ascending' ? '▲' : '▼')}
                    </span>
                  </button>
                </th>
              ))}
              <th scope="col">
                <span className="sr-only">{t('deliveries.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, limit).map((line) => (
              <TableRow key={line.key} line={line} delivery={kept.get(line.key)} now={now} tell={tell} />
            ))}
          </tbody>
        </table>
      </div>
      <MoreButton rest={rest} more={more} />
    </>
  );
}
