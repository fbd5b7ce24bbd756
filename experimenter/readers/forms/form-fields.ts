type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What stands in a form field now, or undefined when the form does not have it. */
export function fieldValue(form: Element | null, name: string): string | undefined {
  return form?.querySelector<Field>(`[name="${name}"]`)?.value;
}

/** Whether a checkbox is ticked now, or undefined when the form does not have it. */
export function fieldTicked(form: Element | null, name: string): boolean | undefined {
  return form?.querySelector(`[type="checkbox"][name="${name}"]`)?.matches(':checked');
}

/** The values picked in a list field, in its order, or undefined when the form does not have it. */
export function fieldPicks(form: Element | null, name: string): string[] | undefined {
  const field = form?.querySelector(`select[name="${name}"]`);
  const picked = field && [...field.querySelectorAll<HTMLOptionElement>('option:checked')];
  return picked?.map(({ value }) => value);
}
