import { createRoot } from 'react-dom/client';
import { LINES, mountLab } from './lab-panel';

const place = document.createElement('div');
mountLab().append(place);
createRoot(place).render(
  <ul>
    {LINES.map((line) => (
      <li key={line}>
        <input type="checkbox" />
        {line}
      </li>
    ))}
  </ul>,
);
