import { useId } from 'react';
import type { Hand } from '../../domain/class/settle.ts';
import type { Student } from '../../domain/grades/student.ts';
import { classWords } from '../../strings/reader-class.ts';
import { nameStudentFully } from './name-person.ts';

const words = classWords.settle;

interface Props {
  label: string;
  /** Shown when nobody has said anything. */
  unsaid: string;
  students: readonly Student[];
  /** Those who come first, in this order, and those who have no receipt. */
  near: readonly Student[];
  missing: readonly Student[];
  hand: Hand | undefined;
  onHand: (hand: Hand | null) => void;
}

/** Says whose a receipt is: chosen from the list of students, never typed. */
export function WhoseReceipt({ label, unsaid, students, near, missing, hand, onHand }: Props) {
  const id = useId();
  const places = new Map(students.map((student, place) => [student, String(place)]));
  const first = new Set(near);
  const absent = missing.filter((student) => !first.has(student));
  const listed = new Set([...near, ...absent]);
  const groups = [
    { name: words.near, group: near },
    { name: words.missing, group: absent },
    { name: words.others, group: students.filter((student) => !listed.has(student)) },
  ];
  const change = (value: string) => {
    if (value === '') onHand(null);
    else onHand(value === 'nobody' ? 'nobody' : (students[Number(value)] ?? null));
  };
  const value = hand === undefined ? '' : hand === 'nobody' ? 'nobody' : (places.get(hand) ?? '');
  return (
    <span className="rd-whose">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => change(currentTarget.value)}>
        <option value="">{unsaid}</option>
        {groups
          .filter(({ group }) => group.length > 0)
          .map(({ name, group }) => (
            <optgroup key={name} label={name}>
              {group.map((student) => (
                <option key={places.get(student)} value={places.get(student)}>
                  {nameStudentFully(student)}
                </option>
              ))}
            </optgroup>
          ))}
        <option value="nobody">{words.nobody}</option>
      </select>
    </span>
  );
}
