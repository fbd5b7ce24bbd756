import '@/components/look/theme.css';
import '@/components/checklist/checklist.css';
import '@/components/look/controls.css';
import './options.css';
import { createRoot } from 'react-dom/client';
import { namePage } from '@/components/look/name-page';
import { Options } from './options';

namePage('extension.optionsTitle');
const root = document.getElementById('root');
if (root) createRoot(root).render(<Options />);
