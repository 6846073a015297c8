/** Puts a finished site in the place of the old one. The old site stays whole until the new one is whole. */

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Place {
  /** The folder that is served. */
  dist: string;
  /** The folder for work in progress, on the same disk. */
  work: string;
}

const previousOf = ({ work }: Place): string => join(work, 'previous-site');

/** Where a build was stopped between the two renames of `publish`, the old site is put back. */
export function restore(place: Place): void {
  const previous = previousOf(place);
  if (!existsSync(previous)) return;
  if (existsSync(place.dist)) rmSync(previous, { recursive: true });
  else renameSync(previous, place.dist);
}

const isRunning = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
};

/** A fresh folder for this build; what killed builds left behind is removed. */
export function freshFolder({ work }: Place): string {
  mkdirSync(work, { recursive: true });
  for (const name of readdirSync(work)) {
    const owner = /^site-(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(work, name), { recursive: true });
  }
  return join(work, `site-${process.pid}`);
}

export function publish(fresh: string, place: Place): void {
  const previous = previousOf(place);
  restore(place);
  if (existsSync(place.dist)) renameSync(place.dist, previous);
  try {
    renameSync(fresh, place.dist);
  } catch (problem) {
    restore(place);
    throw problem;
  }
  rmSync(previous, { recursive: true, force: true });
}
