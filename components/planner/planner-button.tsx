import { createContext, useContext, type ReactNode } from 'react';
import type { FromPage, PlannerPart } from '@/messages/page-messages';
import { browser } from '@/platform/browser';

/** Key of the delivery that what is below speaks of. */
export const PlannedDelivery = createContext<string | undefined>(undefined);

interface PlannerButtonProps {
  /** Where to begin. */
  part?: PlannerPart;
  className?: string;
  children: ReactNode;
}

/** Opens the planner, filled in from the delivery that is spoken of. The background does it: a framed page may not. */
export function PlannerButton({ part, className = 'quiet', children }: PlannerButtonProps) {
  const key = useContext(PlannedDelivery);
  const message: FromPage = { type: 'open-planner', ...(key && { key }), ...(part && { part }) };
  return (
    <button type="button" className={className} onClick={() => void browser.runtime.sendMessage(message)}>
      {children}
    </button>
  );
}
