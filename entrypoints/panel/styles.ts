// One list for the framed panel and the side panel, in the order that they may override each other.
import '@/components/theme.css';
import '@/components/controls.css';
import '@/components/checklist.css';
import './panel.css';
