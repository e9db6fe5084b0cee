import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openApiText } from "./document.ts";

/** Writes the document where the Worker's bundle picks it up. Made here, not in the Worker: it costs no start-up time. */
writeFileSync(join(import.meta.dirname, "openapi.generated.txt"), openApiText());
