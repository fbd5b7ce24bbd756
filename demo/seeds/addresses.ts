/** Addresses that the seeds link: made-up documents, and the real templates that people link by mistake. */

const document = (id: string): string => `https://docs.google.com/document/d/${id}/edit`;

export const BRIEFS = {
  pdf: document('1Pdf7SignatureTipsBriefAbCdEfGhIjKlMnOpQrSt'),
  sidebar: document('1Side8PanelPromptBriefUvWxYzAbCdEfGhIjKlMnO'),
  clock: document('1Clock9OnNewTabBriefPqRsTuVwXyZaBcDeFgHiJkL'),
  password: document('1Pass2ImportHintBriefMnOpQrStUvWxYzAbCdEfGh'),
  download: document('1Down3PanelWorkBriefIjKlMnOpQrStUvWxYzAbCdE'),
  session: document('1Sess4RestoreBarBriefFgHiJkLmNoPqRsTuVwXyZa'),
  shortcuts: document('1Home5ShortcutsBriefBcDeFgHiJkLmNoPqRsTuVwX'),
  tabGroups: document('1Tabs6GroupsHintBriefYzAbCdEfGhIjKlMnOpQrSt'),
  suggest: document('1Sugg7OptInCopyBriefUvWxYzAbCdEfGhIjKlMnOpQ'),
  masks: document('1Mask8AutofillBriefRsTuVwXyZaBcDeFgHiJkLmNo'),
  cookies: document('1Cook9BannerCopyBriefPqRsTuVwXyZaBcDeFgHiJk'),
  holdback: document('1Hold1BackupWeekBriefLmNoPqRsTuVwXyZaBcDeFg'),
  ios: document('1Ios2WidgetTipsBriefHiJkLmNoPqRsTuVwXyZaBcD'),
} as const;

/** The guide's brief template (S3): linking it instead of a copy is the mistake it warns about. */
export const BRIEF_TEMPLATE =
  'https://docs.google.com/document/d/1_bWn_1y5x1zf6zl7Loj4O1qKnVdxzIMXOawIpf32CsM/edit?usp=share_link';

/** The template of Firefox Labs briefs. */
export const LABS_TEMPLATE = document('1-rRI-nOLCJsN13M6gkt22f3FO5lAdm7k2C7P1N5Ar08');

/** A brief as a mail or calendar client hands it over. */
export const WRAPPED_BRIEF =
  'https://www.google.com/url?q=https://docs.google.com/document/d/' +
  '1Read3ModePromptBriefXyZaBcDeFgHiJkLmNoPqRs/edit%23' +
  '&sa=D&source=calendar&ust=1646684514330583&usg=AOvVaw0O5';

export const FOLDER = 'https://drive.google.com/drive/folders/1Weat4WidgetFolderAbCdEfGhIjKlMnO';
export const LOOKALIKE =
  'https://docs.google.com.briefs.example/document/d/1Priv5ColorsBriefAbCdEfGhIjKlMnOpQrStUvWx/edit';

export const dataTicket = (number: number): string => `https://mozilla-hub.atlassian.net/browse/DO-${number}`;
export const qaTicket = (number: number): string => `https://mozilla-hub.atlassian.net/browse/QA-${number}`;
export const bug = (number: number): string => `https://bugzilla.mozilla.org/show_bug.cgi?id=${number}`;
