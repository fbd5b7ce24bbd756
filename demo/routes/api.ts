import type { Delivery } from '../model/delivery.ts';
import { recipe } from '../model/recipe.ts';
import { get, json, notFound, onDelivery, type Route } from '../route.ts';

const isDraft = ({ status }: Delivery): boolean => status === 'Draft';
const isEarly = ({ status }: Delivery): boolean => status === 'Draft' || status === 'Preview';

const links = ({ links: rows }: Delivery) => rows.map(({ kind, url }) => ({ title: kind, link: url }));

/**
 * v7 has the documentation links, once a delivery has left Draft; v8 has the holdback flag, once it has
 * launched.
 */
export const apiRoutes: readonly Route[] = [
  get(
    '/api/v7/experiments/{slug}/',
    onDelivery((delivery) =>
      isDraft(delivery) ? notFound() : json({ ...recipe(delivery), documentationLinks: links(delivery) }),
    ),
  ),
  get(
    '/api/v8/experiments/{slug}/',
    onDelivery((delivery) =>
      isEarly(delivery) ? notFound() : json({ ...recipe(delivery), isHoldback: delivery.isHoldback }),
    ),
  ),
  get(
    '/api/v8/draft-experiments/{slug}/',
    onDelivery((delivery) =>
      isEarly(delivery) ? json({ ...recipe(delivery), isHoldback: delivery.isHoldback }) : notFound(),
    ),
  ),
];
