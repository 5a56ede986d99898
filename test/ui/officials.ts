import fs from 'node:fs';
import path from 'node:path';

/** What the card of somebody says whom `writeOfficials` has told of. */
export const knownFromOfficials = 'Known from officials.yaml';

/** Has the folder know somebody in the article that most tests look at. */
export function writeOfficials(folder: string): void {
  fs.writeFileSync(
    path.join(folder, 'officials.yaml'),
    `persons:
  - id: elena-marchetti
    name: Elena Marchetti
    memberships:
      - role: Transport Minister
        country: CL
        start_date: 2022-03-11
        end_date: 2025-03-11
`,
  );
}
