/** A student as a roster has them. What the roster does not say is empty. */
export interface Student {
  /** As the roster writes it: "Anna Müller" or "Müller, Anna". */
  name: string;
  first: string;
  last: string;
  /** The number that the college gave: "SIS User ID", "ID number" or "Student ID". Text, because of zeros in front. */
  number: string;
  /** What they sign in with: "SIS Login ID" or "Username". */
  login: string;
  email: string;
  /** Canvas's own number, which students do not know. */
  canvas: string;
  section: string;
}

/** Where a roster came from, as far as its columns tell. */
export type RosterFormat = 'canvas' | 'moodle' | 'blackboard' | 'table' | 'list';

/** Students who have something in common that should tell them apart. */
export interface Alike {
  by: 'number' | 'login' | 'email' | 'name';
  /** In the order of the roster. */
  students: Student[];
}

/** Whom an instructor teaches. */
export interface Roster {
  format: RosterFormat;
  /** In the order of the roster. */
  students: Student[];
  /** Rows that stand for nobody, counted from 1, without those that belong to the format. */
  skipped: { row: number; why: 'nobody' | 'test-student' | 'repeated'; name: string }[];
  /** Students who cannot be told apart by a number, a login, an address or, without those, a name. */
  alike: Alike[];
}

/** Why no roster could be read. */
export type RosterReason =
  | { type: 'empty' }
  | { type: 'too-long'; limit: number }
  /** A heading without students under it. */
  | { type: 'no-students' }
  /** A table, but none of its columns holds names or numbers. */
  | { type: 'no-columns'; found: string[] };
