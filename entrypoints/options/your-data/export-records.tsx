import { saveFile } from '@/components/save-file';
import { browser } from '@/platform/browser';
import { exportRecords } from '@/records/transfer/export-records';
import { MIGRATIONS } from '@/records/store/migrations';
import { t } from '@/platform/words';

/** Saves everything that is kept as one file. */
export function ExportRecords({ say }: { say: (words: string) => void }) {
  const save = async () => {
    const file = exportRecords(await browser.storage.local.get(null), MIGRATIONS.version, Date.now());
    saveFile(`preflight-${file.exportedAt.slice(0, 10)}.json`, 'application/json', JSON.stringify(file));
    say(t('options.exported'));
  };
  return (
    <section className="part" aria-label={t('options.export')}>
      <h3>{t('options.export')}</h3>
      <p className="muted">{t('options.oneFileWithYourTicks')}</p>
      <p className="actions">
        <button type="button" onClick={() => void save()}>
          {t('options.exportToAFile')}
        </button>
      </p>
    </section>
  );
}
