import '@/components/theme.css';
import '@/components/checklist.css';
import '@/components/controls.css';
import './options.css';
import { createRoot } from 'react-dom/client';
import { Options } from './options';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Options />);
