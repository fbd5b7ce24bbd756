import './styles';
import { createRoot } from 'react-dom/client';
import { followTheme } from './follow-theme';
import { Panel } from './panel';

followTheme();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Panel />);
