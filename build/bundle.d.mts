import type { Metafile, Plugin } from "esbuild";

export function bundleExecutable(
  folder: string,
  plugins?: readonly Plugin[],
  trace?: boolean,
): Promise<{ readonly programs: readonly Metafile[]; readonly lazy: Metafile }>;
