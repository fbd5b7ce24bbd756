import './styles';
import { createRoot } from 'react-dom/client';
import { namePage } from '@/components/look/name-page';
import { followTheme } from './follow-theme';
import { noticeUpdate } from './notice-update';
import { Panel } from './panel';

followTheme();
noticeUpdate();
namePage('extension.checklistTitle');
const root = document.getElementById('root');
if (root) createRoot(root).render(<Panel />);
