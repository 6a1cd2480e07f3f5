// The commands, each loaded when it is run. The build makes one bundle of what is behind here, beside that of the command tree.
type Check = typeof import('./check.js');
type CommandTree = typeof import('./command-tree.js');
type Completion = typeof import('./completion.js');
type Demo = typeof import('./demo.js');
type Diff = typeof import('./diff.js');
type Errors = typeof import('./errors.js');
type Extract = typeof import('./extract.js');
type Fill = typeof import('./fill.js');
type Quantities = typeof import('./quantities.js');
type Match = typeof import('./match.js');
type Report = typeof import('./report.js');
type Review = typeof import('./review.js');
type RulePage = typeof import('./rule-page.js');
type Schema = typeof import('./schema.js');
type Score = typeof import('./score.js');
type Tasks = typeof import('./tasks.js');
type Template = typeof import('./template.js');
type Text = typeof import('./text.js');

export const reportError: Errors['reportError'] = async (...given) =>
  (await import('./errors.js')).reportError(...given);
export const runCheck: Check['runCheck'] = async (...given) => (await import('./check.js')).runCheck(...given);
export const describeProgram: CommandTree['describeProgram'] = async (...given) =>
  (await import('./command-tree.js')).describeProgram(...given);
export const runCompletion: Completion['runCompletion'] = async (...given) =>
  (await import('./completion.js')).runCompletion(...given);
export const runReport: Report['runReport'] = async (...given) => (await import('./report.js')).runReport(...given);
export const runReview: Review['runReview'] = async (...given) => (await import('./review.js')).runReview(...given);
export const runRulePage: RulePage['runRulePage'] = async (...given) =>
  (await import('./rule-page.js')).runRulePage(...given);
export const runDiff: Diff['runDiff'] = async (...given) => (await import('./diff.js')).runDiff(...given);
export const runDemo: Demo['runDemo'] = async (...given) => (await import('./demo.js')).runDemo(...given);
export const runExtract: Extract['runExtract'] = async (...given) =>
  (await import('./extract.js')).runExtract(...given);
export const runFill: Fill['runFill'] = async (...given) => (await import('./fill.js')).runFill(...given);
export const runQuantities: Quantities['runQuantities'] = async (...given) =>
  (await import('./quantities.js')).runQuantities(...given);
export const runMatch: Match['runMatch'] = async (...given) => (await import('./match.js')).runMatch(...given);
export const runSchema: Schema['runSchema'] = async (...given) => (await import('./schema.js')).runSchema(...given);
export const runScore: Score['runScore'] = async (...given) => (await import('./score.js')).runScore(...given);
export const runTasks: Tasks['runTasks'] = async (...given) => (await import('./tasks.js')).runTasks(...given);
export const runTemplate: Template['runTemplate'] = async (...given) =>
  (await import('./template.js')).runTemplate(...given);
export const runText: Text['runText'] = async (...given) => (await import('./text.js')).runText(...given);
