import { saveFile } from '@/components/save-file';
import { browser } from '@/platform/browser';
import { exportRecords } from '@/records/transfer/export-records';
import { MIGRATIONS } from '@/records/store/migrations';

/** Saves everything that is kept as one file. */
export function ExportRecords({ say }: { say: (words: string) => void }) {
  const save = async () => {
    const file = exportRecords(await browser.storage.local.get(null), MIGRATIONS.version, Date.now());
    saveFile(`preflight-${file.exportedAt.slice(0, 10)}.json`, 'application/json', JSON.stringify(file));
    say('Exported.');
  };
  return (
    <section className="part" aria-label="Export">
      <h3>Export</h3>
      <p className="muted">
        One file with your ticks, notes, settings and team guide, for another browser or as a backup.
      </p>
      <p className="actions">
        <button type="button" onClick={() => void save()}>
          Export to a file
        </button>
      </p>
    </section>
  );
}
