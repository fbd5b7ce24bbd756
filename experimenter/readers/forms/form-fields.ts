/**
 * Only what is saved is a fact, so fields are read as Experimenter drew them and not as they are typed or ticked
 * now. What it drew was saved: a save draws the form anew.
 */

/** What stood in a form field when it was drawn, or undefined when the form does not have it. */
export function savedValue(form: Element | null, name: string): string | undefined {
  const field = form?.querySelector(`[name="${name}"]`);
  if (!field) return undefined;
  return field.tagName === 'TEXTAREA' ? (field.textContent ?? '') : (field.getAttribute('value') ?? '');
}

/** Whether a checkbox was ticked when it was drawn, or undefined when the form does not have it. */
export function savedTick(form: Element | null, name: string): boolean | undefined {
  return form?.querySelector(`[type="checkbox"][name="${name}"]`)?.hasAttribute('checked');
}

/** The values that a list field was drawn with, in its order, or undefined when the form does not have it. */
export function savedPicks(form: Element | null, name: string): string[] | undefined {
  const field = form?.querySelector(`select[name="${name}"]`);
  const picked = field && [...field.querySelectorAll('option[selected]')];
  return picked?.map((option) => option.getAttribute('value') ?? '');
}

/**
 * The form of an edit page, as far as what it shows was saved: null without one, and for one that was sent back with
 * errors, which still shows what was not saved.
 *
 * @param showsErrors The page was asked to list what is missing, so that its errors say nothing of a save.
 */
export function savedForm(form: Element | null, showsErrors: boolean): Element | null {
  return form && (showsErrors || !form.querySelector('.is-invalid, [aria-invalid="true"]')) ? form : null;
}
