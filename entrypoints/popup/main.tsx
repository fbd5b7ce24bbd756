import '@/components/theme.css';
import '@/components/checklist.css';
import '@/components/controls.css';
import './popup.css';
import { createRoot } from 'react-dom/client';
import { Popup } from './popup';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup />);
