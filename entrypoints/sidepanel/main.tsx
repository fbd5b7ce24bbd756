import '../panel/styles';
import { createRoot } from 'react-dom/client';
import { namePage } from '@/components/look/name-page';
import { Panel } from '../panel/panel';

namePage('extension.checklistTitle');
const root = document.getElementById('root');
if (root) createRoot(root).render(<Panel />);
