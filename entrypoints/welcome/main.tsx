import '@/components/theme.css';
import '@/components/checklist.css';
import '@/components/controls.css';
import './welcome.css';
import { createRoot } from 'react-dom/client';
import { Welcome } from './welcome';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Welcome />);
