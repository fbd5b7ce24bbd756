import '@/components/look/theme.css';
import '@/components/checklist/checklist.css';
import '@/components/look/controls.css';
import './popup.css';
import { createRoot } from 'react-dom/client';
import { Popup } from './popup';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup />);
