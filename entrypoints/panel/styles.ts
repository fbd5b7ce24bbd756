// One list for the framed panel and the side panel, in the order that they may override each other.
import '@/components/look/theme.css';
import '@/components/look/controls.css';
import '@/components/checklist/checklist.css';
import './panel.css';
import './review/review.css';
