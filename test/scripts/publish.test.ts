import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { freshFolder, type Place, publish, restore } from '../../scripts/publish.ts';

let place: Place;
const write = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
const published = () => readFileSync(join(place.dist, 'index.html'), 'utf8');

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  place = { dist: join(folder, 'dist'), work: join(folder, '.build') };
  write(place.dist, 'old');
});

test('the new site takes the place of the old one, and nothing is left over', () => {
  const fresh = freshFolder(place);
  write(fresh, 'new');
  publish(fresh, place);
  expect(published()).toBe('new');
  expect([fresh, join(place.work, 'previous-site')].filter((folder) => existsSync(folder))).toEqual([]);
});

test('the first site needs no old one', () => {
  place.dist += '-first';
  const fresh = freshFolder(place);
  write(fresh, 'new');
  publish(fresh, place);
  expect(published()).toBe('new');
});

test('where the new site cannot be put in place, the old one is back', () => {
  expect(() => publish(join(place.work, 'no-such-folder'), { ...place, work: freshWork() })).toThrow();
  expect(published()).toBe('old');
});

test('where a build was killed between the two steps, the old site is put back by the next', () => {
  renameSync(place.dist, join(freshWork(), 'previous-site'));
  restore(place);
  expect(published()).toBe('old');
});

test('where a build was killed after the second step, the new site stays', () => {
  write(join(freshWork(), 'previous-site'), 'older');
  restore(place);
  expect(published()).toBe('old');
  expect(existsSync(join(place.work, 'previous-site'))).toBe(false);
});

test('what a killed build left is removed; what a running build is making is not', () => {
  write(join(freshWork(), 'site-999999999'), 'half');
  write(join(place.work, `site-${process.ppid}`), 'being made');
  freshFolder(place);
  expect(existsSync(join(place.work, 'site-999999999'))).toBe(false);
  expect(existsSync(join(place.work, `site-${process.ppid}`))).toBe(true);
});

function freshWork(): string {
  mkdirSync(place.work, { recursive: true });
  return place.work;
}
