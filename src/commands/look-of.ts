// How what a command prints is to look: from its settings and from where it goes.
import type { Look } from '../report/look.js';
import type { Io } from './io.js';
import { isStdout } from './output.js';
import { hasColour, hasSigns, type Settings, widthOf } from './settings.js';

/** The look of what goes to `output` (a path, or standard output). A file has colours only where they are asked for. */
export function lookOf({ language, color }: Settings, output: string | undefined, io: Io): Look {
  return {
    language,
    width: widthOf(io.stdout),
    colour: hasColour(color, io.env, io.stdout) && (isStdout(output) || color === 'always'),
    signs: hasSigns(io.env),
  };
}
