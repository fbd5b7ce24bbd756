import './styles';
import { createRoot } from 'react-dom/client';
import { followTheme } from './follow-theme';
import { noticeUpdate } from './notice-update';
import { Panel } from './panel';

followTheme();
noticeUpdate();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Panel />);
