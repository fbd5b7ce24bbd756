import '@/components/look/theme.css';
import '@/components/checklist/checklist.css';
import '@/components/look/controls.css';
import './deliveries.css';
import './timeline/timeline.css';
import { createRoot } from 'react-dom/client';
import { namePage } from '@/components/look/name-page';
import { Deliveries } from './deliveries';

namePage('extension.deliveriesTitle');
const root = document.getElementById('root');
if (root) createRoot(root).render(<Deliveries />);
