import type { DeliveryLine } from '@/calendar/deliveries/delivery-line';
import { NO_FILTER, PROBLEMS, type LineFilter, type Problem } from '@/calendar/deliveries/filter-lines';
import { stageLabel } from '@/calendar/deliveries/line-words';
import { labelOfApplication } from '@/experimenter/values/applications';
import { t } from '@/platform/words';

const PROBLEM_LABELS: Readonly<Record<Problem, string>> = {
  any: t('deliveries.anyProblem'),
  overdue: t('deliveries.overdue'),
  brief: t('deliveries.briefMissingOrWrong'),
  request: t('deliveries.requestOrReview'),
  takeaways: t('deliveries.takeawaysMissing'),
};

interface FilterBarProps {
  /** All there are, for the choices. */
  lines: readonly DeliveryLine[];
  /** How many the filter leaves. */
  shown: number;
  filter: LineFilter;
  onFilter: (filter: LineFilter) => void;
}

/** Search, and narrowing by stage, application and problem. */
export function FilterBar({ lines, shown, filter, onFilter }: FilterBarProps) {
  const stages = [...new Set(lines.flatMap(({ stage }) => stage ?? []))];
  const applications = [...new Set(lines.flatMap(({ application }) => application ?? []))].sort();
  const isFiltered = Object.values(filter).some((value) => value !== '');
  return (
    <search className="filter-bar">
      <label className="search">
        <span className="sr-only">{t('deliveries.searchDeliveries')}</span>
        <input
          type="search"
          placeholder={t('deliveries.nameSlugOrWhatPresses')}
          value={filter.search}
          onChange={({ target }) => onFilter({ ...filter, search: target.value })}
        />
      </label>
      <Choice
        label={t('deliveries.stage')}
        value={filter.stage}
        choices={stages.map((stage) => [stage, stageLabel(stage)])}
        onChoose={(stage) => onFilter({ ...filter, stage })}
      />
      <Choice
        label={t('deliveries.application')}
        value={filter.application}
        choices={applications.map((slug) => [slug, labelOfApplication(slug)])}
        onChoose={(application) => onFilter({ ...filter, application })}
      />
      <Choice
        label={t('deliveries.problem')}
        value={filter.problem}
        choices={PROBLEMS.map((problem) => [problem, PROBLEM_LABELS[problem]])}
        onChoose={(value) =>
          onFilter({ ...filter, problem: PROBLEMS.find((problem) => problem === value) ?? '' })
        }
      />
      <output className="muted">
        {isFiltered
          ? t('deliveries.shownOfCount', { shown, count: lines.length })
          : t('deliveries.allCount', { count: lines.length })}
      </output>
      {isFiltered && (
        <button type="button" className="quiet" onClick={() => onFilter(NO_FILTER)}>
          {t('deliveries.clear')}
        </button>
      )}
    </search>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  choices: readonly (readonly [value: string, label: string])[];
  onChoose: (value: string) => void;
}

function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  return (
    <label className="choice">
      <span className="muted">{label}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{t('deliveries.all')}</option>
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
