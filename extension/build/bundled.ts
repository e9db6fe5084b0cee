import { build, type InlineConfig } from "vite";

/** The one file of a bundle; more than one would be a dynamic import, which neither service workers nor content scripts know. */
export async function bundled(config: InlineConfig): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    ...config,
    build: { write: false, modulePreload: false, ...config.build },
  });
  const what = JSON.stringify(config.build?.rolldownOptions?.input);
  if (!("output" in result)) throw new Error(`${what} was not bundled once.`);
  const [chunk, ...others] = result.output;
  if (others.length > 0)
    throw new Error(`${what} is not one file: ${others.map((other) => other.fileName).join(", ")}`);
  return chunk.code;
}
