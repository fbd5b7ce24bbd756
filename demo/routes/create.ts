import { APPLICATIONS, type Application } from '../model/delivery.ts';
import { createFields } from '../pages/lists/create-modal.ts';
import { HYPOTHESIS_PLACEHOLDER } from '../model/placeholder.ts';
import { hxRedirect, page, post, textOf, type Route } from '../route.ts';
import { blankDelivery } from '../seeds/blank-delivery.ts';
import { nameError, slugify } from '../model/slug.ts';
import { USER, type Store } from '../model/store.ts';

const isApplication = (text: string): text is Application => Object.hasOwn(APPLICATIONS, text);

/** Only the untouched placeholder is turned away; one with slots still in it passes, as in the host. */
const createError = (store: Store, name: string, hypothesis: string): string | undefined =>
  nameError(store, name) ??
  (hypothesis === HYPOTHESIS_PLACEHOLDER ? 'Please enter a hypothesis.' : undefined);

/** The create modal: a new draft, or the form again with what was wrong. */
export const createRoutes: readonly Route[] = [
  post('/nimbus/create/', ({ form, store }) => {
    const name = textOf(form, 'name').trim();
    const hypothesis = textOf(form, 'hypothesis').trim();
    const error = createError(store, name, hypothesis);
    if (error !== undefined) return page(createFields({ name, hypothesis, error }));
    const application = textOf(form, 'application');
    const slug = slugify(name);
    store.add(
      blankDelivery(store.now, {
        slug,
        name,
        hypothesis,
        owner: USER,
        application: isApplication(application) ? application : 'firefox-desktop',
      }),
    );
    return hxRedirect(`/nimbus/${slug}/summary/`);
  }),
];
