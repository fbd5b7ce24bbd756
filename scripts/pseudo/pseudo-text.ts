const FROM = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const TO = 'áƀçđéƒğĥíĵķłɱñóþɋřšťúṽŵẋýžÁɃÇĐÉƑĞĤÍĴĶŁṀÑÓÞɊŘŠŤÚṼŴẊÝŽ';
const ACCENTED = new Map(Array.from(FROM).map((letter, at) => [letter, Array.from(TO)[at] ?? letter]));

/** How much longer than English a language may well be; German and Finnish are. */
const LONGER = 0.4;

function pseudoWord(word: string): string {
  const more = Math.ceil(word.length * LONGER);
  const vowels = Array.from(word).filter((letter) => /[aeiouy]/i.test(letter)).length;
  let added = 0;
  const longer = Array.from(word).map((letter) => {
    if (vowels > 0 && !/[aeiouy]/i.test(letter)) return letter;
    const times = Math.min(more - added, Math.ceil(more / (vowels || word.length)));
    added += times;
    return letter + letter.toLowerCase().repeat(times);
  });
  return Array.from(longer.join(''))
    .map((letter) => ACCENTED.get(letter) ?? letter)
    .join('');
}

/**
 * A sentence in a language that nobody speaks: readable, longer by two fifths, with an accent on every letter, and in
 * brackets, so that what is cut off shows. Placeholders stay.
 */
export const pseudoText = (text: string): string =>
  `[${text
    .split(/(\{\w+\})/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(/[a-z]+/gi, pseudoWord)))
    .join('')}]`;

/** Words with a letter of that language. */
export const PSEUDO_WORD = new RegExp(`\\S*[${TO}]\\S*`, 'gu');
