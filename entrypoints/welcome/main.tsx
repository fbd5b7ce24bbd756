import '@/components/look/theme.css';
import '@/components/checklist/checklist.css';
import '@/components/look/controls.css';
import './welcome.css';
import { createRoot } from 'react-dom/client';
import { namePage } from '@/components/look/name-page';
import { Welcome } from './welcome';

namePage('extension.welcomeTitle');
const root = document.getElementById('root');
if (root) createRoot(root).render(<Welcome />);
