// Lints one line as if it stood in a given file, with the project's own configuration but without type
// information (the file need not exist). Reads [[file, line], …] as JSON from its argument, prints the rule
// names that complained, one array a line. A process of its own, because ESLint loads its configuration
// through import(), which Jest's CommonJS modules cannot.
import { ESLint } from 'eslint';

const LOOSE = { projectService: false, project: null };
const PROBED = /^(boundaries\/|no-restricted-)/;

const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: LOOSE } },
  ruleFilter: ({ ruleId }) => PROBED.test(ruleId),
});

for (const [file, line] of JSON.parse(process.argv[2] ?? '[]')) {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: file });
  const rules = result?.messages.filter(({ ruleId, fatal }) => fatal ?? ruleId).map(({ ruleId }) => ruleId);
  process.stdout.write(`${JSON.stringify(rules)}\n`);
}
