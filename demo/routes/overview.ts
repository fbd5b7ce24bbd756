import { linkRowsOf, saveLinkRows } from '../model/documentation-links.ts';
import type { Delivery } from '../model/delivery.ts';
import { editOverviewPage } from '../pages/edit/overview.ts';
import type { LinkRowState } from '../pages/edit/link-formset.ts';
import { get, page, post, textOf, type Route, type Visit } from '../route.ts';
import { RISKS } from '../model/risks.ts';
import { afterSave, editPage, editSave, note } from '../model/saving.ts';

const ANSWERS: Readonly<Record<string, boolean>> = { True: true, False: false };

/** Takes over the risk answers. What was not sent stays: an answer cannot be taken back. */
export function saveRisks(delivery: Delivery, { form }: Visit): void {
  for (const { question, field } of RISKS) {
    delivery.risks[question] = ANSWERS[textOf(form, field)] ?? delivery.risks[question];
  }
}

/** Takes over the fields of the Overview form, links included. Answers the rows it could not save, if any. */
export function saveOverview(delivery: Delivery, visit: Visit): LinkRowState[] | null {
  const { form, store } = visit;
  const rows = linkRowsOf(form);
  if (rows.some((row) => row.error)) return rows;
  saveLinkRows(delivery, rows);
  delivery.name = textOf(form, 'name').trim() || delivery.name;
  delivery.hypothesis = textOf(form, 'hypothesis').replaceAll('\r\n', '\n');
  delivery.publicDescription = textOf(form, 'public_description');
  saveRisks(delivery, visit);
  note(delivery, store, 'updated the overview');
  return null;
}

const show = (delivery: Delivery, { url }: Visit, rows?: LinkRowState[]) =>
  page(
    editOverviewPage(delivery, {
      showErrors: url.searchParams.get('show_errors') === 'true',
      ...(rows && { rows }),
    }),
  );

const save = editSave('overview', (delivery, visit) => {
  const rows = saveOverview(delivery, visit);
  return rows === null
    ? afterSave(delivery, visit, 'overview', () => show(delivery, visit))
    : show(delivery, visit, rows);
});

/** + Add Link saves the whole form first; the new row has neither type nor address. */
const addLink = editSave('overview', (delivery, visit) => {
  const rows = saveOverview(delivery, visit);
  if (rows !== null) return show(delivery, visit, rows);
  delivery.links.push({ id: visit.store.nextLinkId(), kind: '', url: '' });
  return show(delivery, visit);
});

const deleteLink = editSave('overview', (delivery, visit) => {
  const rows = saveOverview(delivery, visit);
  if (rows !== null) return show(delivery, visit, rows);
  const id = Number(textOf(visit.form, 'link_id'));
  delivery.links = delivery.links.filter((link) => link.id !== id);
  return show(delivery, visit);
});

/** The Overview edit page with its link formset. */
export const overviewRoutes: readonly Route[] = [
  get('/nimbus/{slug}/update_overview/', editPage('overview', show)),
  post('/nimbus/{slug}/update_overview/', save),
  post('/nimbus/{slug}/create_documentation_link/', addLink),
  post('/nimbus/{slug}/delete_documentation_link/', deleteLink),
];
