/** A count as people read it: 156,978. */
export function countText(count: number): string {
  return Math.round(count).toLocaleString('en-US');
}

/** A percent with as many digits as mean something: 0.56%, 1.8%, 42%, <0.01%. */
export function percentText(percent: number): string {
  if (percent > 0 && percent < 0.01) return '<0.01%';
  const digits = percent < 0.1 ? 3 : percent < 1 ? 2 : percent < 10 ? 1 : 0;
  return `${Number(percent.toFixed(digits)).toLocaleString('en-US')}%`;
}

/** A relative change (0.01 is 1%), or that none shows. */
export function changeText(change: number | null): string {
  return change === null ? 'none' : percentText(change * 100);
}
