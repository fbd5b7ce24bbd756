/** When somebody last looked whether an address is still right. `date` is `YYYY-MM-DD`. */
export function CheckedOn({ date }: { date: string }) {
  const words = Temporal.PlainDate.from(date).toLocaleString(undefined, { dateStyle: 'medium' });
  return <span className="muted checked-on">{`checked on ${words}`}</span>;
}
