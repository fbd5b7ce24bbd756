import { addNote } from './add-note';
import type { NoteCode } from './add-note';
import type { LinkVerdict } from './verdict';

/** A verdict, with what else was learned on the way. */
export interface JudgedLink {
  verdict: LinkVerdict;
  /** The address to write instead, should the way it is written need mending. */
  better?: string | undefined;
  /** Same key, same document, ticket or bug. Absent when the link leads nowhere. */
  key?: string | undefined;
}

/** Puts a note around a judged link; the better address is what mends it. */
export const noted = (judged: JudgedLink, code: NoteCode, message?: string): JudgedLink => ({
  ...judged,
  verdict: addNote(judged.verdict, code, judged.better, message),
});
