import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nearlyEqual } from '../../src/calculation/index.ts';
import { getPapers } from '../../src/queries/content.ts';
import { casesNow, getVersions, type KeptVersion, movesSince } from '../../src/queries/versions.ts';
import { models } from '../../src/schema/models.ts';
import { listFile, openAddress, type PermanentAddresses, permanentAddresses, publishedAddresses } from './published-addresses.ts';

const record = 'npm run versions';

describe.each([...models.values()])('$name', (model) => {
  const kept = getVersions(model.name);
  const own = kept[model.version] as KeptVersion;

  test('has every version on record, and each says why in the quality log', () => {
    expect(Object.keys(kept).map(Number)).toEqual(Array.from({ length: model.version }, (_, index) => index + 1));
  });

  test('answers as its version has it on record: a default or a formula that moves an answer needs a new version', () => {
    const moved = movesSince(own, model, getPapers());
    expect(moved.slice(0, 5).join('\n'), `Raise the version of ${model.name}, say why in its quality log, then ${record}.`).toBe(
      '',
    );
  });

  test(`has every case of every paper on record: ${record}`, () => {
    expect(Object.keys(own.cases)).toEqual(expect.arrayContaining(Object.keys(casesNow(model, getPapers()))));
    expect(own.probes.length).toBeGreaterThanOrEqual(8);
  });

  test('a moved default and a moved formula are both found', () => {
    const [[id, first]] = Object.entries(own.cases) as [
      [string, { inputs: Record<string, number>; headlines: Record<string, number | null> }],
    ];
    const [cell, value] = Object.entries(first.inputs)[0] as [string, number];
    const otherDefault: KeptVersion = {
      ...own,
      cases: { ...own.cases, [id]: { ...first, inputs: { ...first.inputs, [cell]: value + 1 } } },
    };
    expect(movesSince(otherDefault, model, getPapers())).toEqual([`${id}: ${cell} was ${value + 1} and is ${value}.`]);
    const [probe] = own.probes;
    const [line, answer] = Object.entries(probe?.headlines ?? {}).find(([, each]) => each !== null) as [string, number];
    const otherFormula: KeptVersion = {
      ...own,
      probes: [{ ...(probe as (typeof own.probes)[number]), headlines: { [line]: answer + 1 } }],
    };
    expect(movesSince(otherFormula, model, getPapers())).toEqual([`probe 1: ${line} was ${answer + 1} and is ${answer}.`]);
  });

  test('a case that is gone is found', () => {
    const gone: KeptVersion = { ...own, cases: { 'nowhere-2000/none': { inputs: {}, headlines: {} } } };
    expect(movesSince(gone, model, getPapers())).toEqual(['nowhere-2000/none is gone.']);
  });
});

describe('addresses that must open for ever', () => {
  const published = publishedAddresses();
  if (process.env['RECORD_ADDRESSES'] === '1') {
    const kept = permanentAddresses();
    const added = published
      .filter((address) => !Object.hasOwn(kept, address))
      .map((address) => [address, openAddress(address)?.answers ?? {}]);
    const all: PermanentAddresses = { ...kept, ...Object.fromEntries(added) };
    const lines = Object.keys(all)
      .sort()
      .map((address) => `${JSON.stringify(address)}: ${JSON.stringify(all[address])}`);
    writeFileSync(listFile, `{\n${lines.join(',\n')}\n}\n`);
  }
  const list = permanentAddresses();

  test(`hold every one that the site gives out: ${record}`, () => {
    expect(published.filter((address) => !Object.hasOwn(list, address))).toEqual([]);
  });

  test.each(Object.entries(list))('%s', (address, answers) => {
    const opened = openAddress(address);
    const isOlder = opened?.ignored.some((sentence) => sentence.startsWith('This link was made with version')) ?? false;
    expect(opened?.ignored.length).toBe(isOlder ? 1 : 0);
    if (isOlder) return;
    for (const [cell, answer] of Object.entries(answers)) {
      const now = opened?.answers[cell];
      const isSame = typeof answer === 'number' && typeof now === 'number' ? nearlyEqual(answer, now) : answer === now;
      expect(isSame, `${cell} was ${answer} and is ${now}`).toBe(true);
    }
  });
});
