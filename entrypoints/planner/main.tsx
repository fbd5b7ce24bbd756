import '@/components/look/theme.css';
import '@/components/look/controls.css';
import './planner.css';
import './picture/picture.css';
import './print.css';
import { createRoot } from 'react-dom/client';
import { Planner } from './planner';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Planner />);
