import '@/components/look/theme.css';
import '@/components/checklist/checklist.css';
import '@/components/look/controls.css';
import './look/planner.css';
import './look/picture.css';
import './look/print.css';
import { createRoot } from 'react-dom/client';
import { namePage } from '@/components/look/name-page';
import { Planner } from './planner';

namePage('extension.plannerTitle');
const root = document.getElementById('root');
if (root) createRoot(root).render(<Planner />);
