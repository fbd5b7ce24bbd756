import { records } from './records';

/** Whether the panel is open is remembered over pages and restarts. */
export async function rememberPanel(open: boolean): Promise<void> {
  await records().changeSettings({ panelOpen: open });
}
