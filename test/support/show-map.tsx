import { fireEvent, render, screen, within } from '@testing-library/react';
import { MapView } from '../../src/components/team/MapView.tsx';
import { compareSides } from '../../src/domain/team/compare.ts';
import type { SeatResponse } from '../../src/domain/team/response.ts';
import type { TeamSession } from '../../src/domain/team/session.ts';
import type { TeamMap } from '../../src/domain/team/team-map.ts';
import { makeSession, teamContent } from './team-groups.ts';

export const compare = (responses: readonly SeatResponse[]) => compareSides(teamContent.questions, responses);

/** What the map handed on to be kept, in order; emptied when a map is shown. */
export const kept: TeamSession[] = [];

/** What was asked for from the map: the questions about the company. */
export const company = { asked: 0 };

/** A map on the page, on 5 April 2026; the earlier one is of 3 January. */
export function showMap(
  map: TeamMap,
  session: Partial<TeamSession> = {},
  earlier: TeamMap | null = null,
  stepByStep = false,
) {
  company.asked = 0;
  kept.length = 0;
  return render(
    <MapView
      map={map}
      session={makeSession(session)}
      {...teamContent}
      earlier={earlier}
      earlierAt={earlier && '2026-01-03T09:00:00.000Z'}
      stepByStep={stepByStep}
      onCompany={() => {
        company.asked += 1;
      }}
      onSession={(changed) => kept.push(changed)}
      now={() => new Date('2026-04-05T12:00:00.000Z')}
    />,
  );
}

export const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
export const rowsOf = (table: string) => within(screen.getByRole('table', { name: table })).getAllByRole('rowheader');
