/**
 * What the checklist has to say of each recorded delivery, written by hand from what the database held
 * (`../shared/captures/truth.json`) and from the page's note, on the day of the recording, 22 November 2026.
 */
export const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  // Nothing filled in: three pages incomplete, no link, no risk answered, 0% population, 7 + 21 days.
  'summary-draft-fresh.html': [
    'C4 problem error',
    'C5 todo warning',
    'C6 todo warning',
    'C7 info',
    'C8 problem error',
    'C9 problem warning',
    'C10 problem warning',
    'C11 problem warning',
    'C14 problem warning',
  ],
  // The template, filed as a data ticket: no brief, and no ticket either.
  'summary-draft-template-misfiled.html': [
    'C4 problem error',
    'C5 todo warning',
    'C6 todo warning',
    'C7 info',
    'C8 problem error',
    'C9 problem warning',
    'C10 problem warning',
    'C11 problem warning',
    'C14 problem warning',
  ],
  'summary-draft-brief-ok.html': [
    'C4 done',
    'C5 todo warning',
    'C6 todo warning',
    'C7 info',
    'C8 problem error',
    'C9 problem warning',
    'C10 problem warning',
    'C11 problem warning',
    'C14 problem warning',
  ],
  // The form shows neither outcomes, nor population, but the risks, all open.
  'overview-brief-and-empty-row.html': [
    'C4 done',
    'C5 todo warning',
    'C6 todo warning',
    'C7 info',
    'C8 problem error',
    'C9 unknown',
    'C10 unknown',
    'C11 problem warning',
    'C14 problem warning',
  ],
  // Brief id cut off; revenue and partner risk, so VP and Legal are recommended; self-tested; one warning.
  'summary-draft-rollout.html': [
    'C3 todo info',
    'C4 problem warning',
    'C8 problem error',
    'C10 done',
    'C11 problem warning',
    'C13 todo warning',
    'C14 done',
    'C23 todo warning',
  ],
  // The same rollout in its new UI: no phase yet; No and unanswered look alike there, nothing is recommended.
  'rollout-new-draft.html': [
    'C3 todo info',
    'C4 info',
    'C8 problem error',
    'C11 todo warning',
    'C13 todo warning',
    'C14 done',
    'C23 problem warning',
  ],
  // Shows a message; 46,000 expected against 395,900 projected; outcomes chosen; 11 days of enrollment.
  'summary-draft-holdback.html': [
    'C4 problem error',
    'C5 todo warning',
    'C6 todo warning',
    'C8 problem error',
    'C9 done',
    'C10 problem warning',
    'C11 problem warning',
    'C12 todo warning',
    'C14 done',
    'C24 todo warning',
  ],
  // Two good pages and an empty link row; 52,000 expected against 15,800 projected; brand risk, so VP.
  'summary-draft.html': [
    'C4 problem error',
    'C5 todo warning',
    'C6 todo warning',
    'C7 info',
    'C8 problem error',
    'C9 done',
    'C10 problem warning',
    'C11 problem warning',
    'C13 todo warning',
    'C14 done',
  ],
  // Every page complete, but this one does not show the launch box.
  'audience-draft.html': [
    'C4 problem error',
    'C5 todo warning',
    'C6 todo warning',
    'C7 info',
    'C8 unknown',
    'C9 unknown',
    'C10 problem warning',
    'C11 unknown',
    'C14 done',
  ],
  // Self green; no risk, so only QA is recommended, and not signed.
  'summary-preview.html': [
    'C4 problem error',
    'C11 problem warning',
    'C13 todo warning',
    'C14 done',
    'C15 todo warning',
    'C16 done',
  ],
  // QA red, and nothing signed off, with the launch requested.
  'summary-review.html': [
    'C4 problem error',
    'C11 problem error',
    'C16 problem error',
    'C18 problem warning',
  ],
  // QA green; a brief on an unusual host is one that everyone should be able to open.
  // Its brief is a made-up page on a made-up host.
  'summary-waiting.html': ['C4 info', 'C11 problem error', 'C16 done', 'C26 info'],
  // Third day of ten: conflict and spike badges.
  'summary-enrolling.html': ['C19 problem warning', 'C20 problem warning', 'C21 info', 'C25 todo info'],
  // Twenty planned days ended on 13 October; 21,761 of 60,000 enrolled.
  'summary-enrolling-overdue.html': [
    'C19 problem warning',
    'C20 problem warning',
    'C21 problem warning',
    'C25 todo info',
  ],
  // The results page shows no monitoring.
  'results-enrolling.html': ['C19 problem warning', 'C20 unknown', 'C21 info', 'C25 todo info'],
  // Planned end was 11 November.
  'summary-observing.html': ['C7 info', 'C20 problem warning', 'C22 problem warning', 'C25 todo info'],
  'summary-live-rollout.html': ['C19 problem warning', 'C20 problem warning', 'C23 todo warning'],
  'rollout-new-live.html': ['C19 problem warning', 'C20 problem warning', 'C23 problem warning'],
  // Two planned days ended in August, and still nobody is told to end enrollment: it is a holdback.
  'summary-live-holdback.html': [
    'C19 problem warning',
    'C20 problem warning',
    'C22 problem warning',
    'C24 todo warning',
    'C25 todo info',
  ],
  'summary-complete.html': ['C4 problem error', 'C25 problem warning'],
  'results-complete.html': ['C4 problem error', 'C25 unknown'],
  // Nothing is asked of what was archived.
  'summary-archived.html': [],
};
