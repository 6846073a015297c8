/** LibreOffice, told to work out every formula of a workbook again. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const filesAtOnce = 100;

/** A profile of its own, told to recalculate whatever it opens. */
export function writeProfile(folder: string): void {
  const item = (path: string, name: string) =>
    `<item oor:path="/org.openoffice.Office.Calc/${path}"><prop oor:name="${name}" oor:op="fuse"><value>0</value></prop></item>`;
  mkdirSync(join(folder, 'user'), { recursive: true });
  writeFileSync(
    join(folder, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${item('Formula/Load', 'OOXMLRecalcMode')}</oor:items>`,
  );
}

/** Opens each file, works it out and saves it in another folder. */
export function recalculate(soffice: string, files: readonly string[], { out, profile }: { out: string; profile: string }): void {
  for (let from = 0; from < files.length; from += filesAtOnce) {
    const some = files.slice(from, from + filesAtOnce);
    const profileOption = `-env:UserInstallation=${pathToFileURL(profile)}`;
    const args = [
      profileOption,
      '--headless',
      '--norestore',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out,
      ...some,
    ];
    const { status, stderr } = spawnSync(soffice, args, { encoding: 'utf8', maxBuffer: 1e8 });
    if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
  }
}
