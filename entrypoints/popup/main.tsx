import '@/components/look/theme.css';
import '@/components/checklist/checklist.css';
import '@/components/look/controls.css';
import './popup.css';
import { createRoot } from 'react-dom/client';
import { namePage } from '@/components/look/name-page';
import { Popup } from './popup';

namePage('extension.shortName');
const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup />);
