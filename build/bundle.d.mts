import type { Metafile, Plugin } from "esbuild";

export function bundleExecutable(
  folder: string,
  plugins?: readonly Plugin[],
): Promise<{ readonly programs: readonly Metafile[]; readonly lazy: Metafile }>;
