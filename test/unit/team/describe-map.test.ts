import { describe, expect, it } from 'vitest';
import { describeMap } from '../../../src/domain/team/describe-map.ts';
import { answersFor } from '../../support/diagnostic-content.ts';
import { compare, respond } from '../../support/team-responses.ts';
import { teamResultsOf } from '../../support/team-results.ts';

const team = teamResultsOf([], []);
const headingOf = (sales: number, marketing: number) =>
  describeMap(team, compare([respond('sales', 1, answersFor(sales)), respond('marketing', 1, answersFor(marketing))]))
    .heading;

describe('the words for a joint total', () => {
  it.each([
    [21, 40, 'undefined'], // 30.5, rounded to 31
    [36, 36, 'undefined'],
    [37, 37, 'undefined or defined'],
    [34, 52, 'undefined or defined'], // 43
    [44, 44, 'defined'],
    [51, 70, 'defined or aligned'], // 60.5, rounded to 61
    [70, 70, 'aligned'],
    [76, 77, 'aligned or integrated'], // 76.5, rounded to 77
    [84, 84, 'integrated'],
    [100, 100, 'integrated'],
  ])('%d and %d are those of "%s"', (sales, marketing, heading) => {
    expect(headingOf(sales, marketing)).toBe(`Heading of ${heading}`);
  });

  it('name no level when the two totals lie far apart', () => {
    expect(headingOf(40, 59)).toBe('Heading of defined');
    expect(headingOf(40, 60)).toBe('Heading of far apart');
    expect(headingOf(100, 20)).toBe('Heading of far apart');
  });

  it('say so when a side has no total', () => {
    const map = compare([respond('sales', 1, answersFor(50)), respond('marketing', 1, {})]);
    expect(describeMap(team, map)).toEqual({ heading: 'Heading of too few', text: 'Text of too few' });
  });

  it('are nothing but a heading and a text', () => {
    const map = compare([respond('sales', 1, answersFor(50)), respond('marketing', 1, answersFor(50))]);
    expect(describeMap(team, map)).toEqual({ heading: 'Heading of defined', text: 'Text of defined' });
  });

  it('name the file that leaves one out', () => {
    const map = compare([respond('sales', 1, answersFor(50)), respond('marketing', 1, answersFor(50))]);
    expect(() => describeMap({ ...team, levels: [] }, map)).toThrow('team.yml has no text for the level "defined"');
  });
});
