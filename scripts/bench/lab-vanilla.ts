import { LINES, mountLab } from './lab-panel';

const list = document.createElement('ul');
for (const line of LINES) {
  const item = document.createElement('li');
  const tick = document.createElement('input');
  tick.type = 'checkbox';
  item.append(tick, line);
  list.append(item);
}
mountLab().append(list);
