import { type Files, textOf } from "./files.ts";
import type { Manifest } from "./manifest-faults.ts";

/** What names a file that is not in the package, or one that is somewhere else; a line each. */
export function referenceFaults(files: Files, manifest: Manifest): readonly string[] {
  const inPages = [...files.keys()].filter((path) => path.endsWith(".html")).flatMap((path) => ofPage(files, path));
  const inScripts = [...files.keys()].filter((path) => path.endsWith(".js")).flatMap((path) => ofScript(files, path));
  const inManifest = ofManifest(manifest).map((path) => ({ from: "manifest.json", path: `/${path}` }));
  return [...inManifest, ...inPages, ...inScripts].flatMap(({ from, path }) => {
    if (/^([a-z]+:|\/\/)/i.test(path)) return [`${from}: loads ${path} from outside the package`];
    const file = new URL(path, `package:/${from}`).pathname.slice(1);
    return files.has(file) ? [] : [`${from}: names ${file}, which is not there`];
  });
}

interface Reference {
  readonly from: string;
  readonly path: string;
}

function ofManifest(manifest: Manifest): readonly string[] {
  const { icons, action, options_ui, background, content_scripts, storage, default_locale } = manifest;
  return [
    ...Object.values(icons),
    ...Object.values(action.default_icon),
    action.default_popup,
    options_ui.page,
    background.service_worker,
    ...content_scripts.flatMap(({ js, css }) => [...js, ...css]),
    storage.managed_schema,
    `_locales/${default_locale}/messages.json`,
  ];
}

function ofPage(files: Files, from: string): readonly Reference[] {
  const html = textOf(files, from) ?? "";
  return [...html.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="([^"]*)"/g)].map(([, path = ""]) => ({
    from,
    path,
  }));
}

function ofScript(files: Files, from: string): readonly Reference[] {
  const script = textOf(files, from) ?? "";
  const imported = script.matchAll(/\b(?:from|import)\s*\(?["']((?:\.{1,2}\/|https?:)[^"']+)["']/g);
  const loaded = script.matchAll(/\bimportScripts\(["'`]([^"'`]+)["'`]\)/g);
  return [...imported, ...loaded].map(([, path = ""]) => ({ from, path }));
}
