const PARTS = [
  ['you', 'About you'],
  ['office-hours', 'Office hours'],
  ['reminders', 'Reminders'],
  ['page', 'On Experimenter’s pages'],
  ['keys', 'Keys'],
  ['sites', 'Experimenter sites'],
  ['deliveries', 'My deliveries'],
  ['guide', 'Guide'],
  ['data', 'Your data'],
] as const;

/** The way to each part of the page. */
export function OptionsNav() {
  return (
    <nav className="options-nav" aria-label="Settings">
      <ul>
        {PARTS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
