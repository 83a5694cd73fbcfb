import { useMemo } from 'react';
import { assignWords } from '../../strings/assign.ts';

const words = assignWords.name;

interface Props {
  zone: string;
  onChange: (zone: string) => void;
}

/** Names of zones in two groups: that of this device with UTC, then all that the browser knows and the one that is set. */
function listZones(zone: string): { own: string[]; all: string[] } {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const all = new Set([...Intl.supportedValuesOf('timeZone'), zone]);
  const first = [...new Set([own, 'UTC'])];
  return { own: first, all: [...all].filter((one) => !first.includes(one)).sort() };
}

/** Whose clock the times are on. */
export function ZoneBox({ zone, onChange }: Props) {
  const { own, all } = useMemo(() => listZones(zone), [zone]);
  const option = (name: string) => (
    <option key={name} value={name}>
      {name.replaceAll('_', ' ')}
    </option>
  );
  return (
    <div className="as-field">
      <label htmlFor="assign-zone">{words.zone}</label>
      <select
        id="assign-zone"
        value={zone}
        aria-describedby="assign-zone-hint"
        onChange={({ target }) => onChange(target.value)}
      >
        <optgroup label={words.zoneOwn}>{own.map(option)}</optgroup>
        <optgroup label={words.zoneAll}>{all.map(option)}</optgroup>
      </select>
      <p className="as-note" id="assign-zone-hint">
        {words.zoneHint}
      </p>
    </div>
  );
}
