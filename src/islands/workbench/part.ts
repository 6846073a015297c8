/** What the drawer of a calculator and each of its parts are given. */

import type { Chart } from '../../charts/chart.ts';
import type { Case } from '../../views/case.ts';
import type { Face } from '../face.ts';
import type { ScenarioAction } from '../scenario-store.ts';
import type { Slot, Starts } from '../scenario-url.ts';
import type { Desk } from './use-desk.ts';
import type { Meeting } from './use-meeting.ts';

export interface WorkbenchProps {
  readonly face: Face<Chart>;
  readonly of: Case;
  readonly chart: Chart;
  readonly starts: Starts;
  readonly slot: Slot;
  readonly place: (search: string, takeUp?: Slot) => void;
  readonly dispatch: (action: ScenarioAction) => void;
  /** The level of the calculator's own heading. */
  readonly level: 2 | 3;
  /** The address of this page with these numbers. */
  readonly address: () => string;
}

/** What every part of the drawer is given. */
export interface PartProps extends WorkbenchProps {
  readonly desk: Desk;
  readonly meeting: Meeting;
  readonly Heading: 'h3' | 'h4';
  /** What the names of its parts begin with. */
  readonly id: string;
}
