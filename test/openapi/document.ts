import { registerSchema, validate } from "@hyperjump/json-schema/openapi-3-1";
import { BASIC } from "@hyperjump/json-schema/experimental";

/** A JSON Schema (2020-12), as far as tests look into it. */
export interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly [keyword: string]: unknown;
}

interface ApiResponse {
  readonly $ref?: string;
  readonly headers?: Readonly<Record<string, { readonly $ref: string }>>;
  readonly content?: Readonly<Record<string, unknown>>;
}

interface ApiOperation {
  readonly responses: Readonly<Record<string, ApiResponse>>;
}

export interface ApiDocument {
  readonly text: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, ApiResponse>>;
    readonly headers: Readonly<Record<string, { readonly required: boolean; readonly schema: JsonSchema }>>;
  };
}

export function readDocument(text: string): ApiDocument {
  return { text, ...(JSON.parse(text) as Omit<ApiDocument, "text">) };
}

/** Where it breaks the official schema of OpenAPI 3.1, its JSON Schemas included; empty when it is right. */
export async function openApiFaults(text: string): Promise<readonly string[]> {
  const output = await validate("https://spec.openapis.org/oas/3.1/schema-base", JSON.parse(text), BASIC);
  return faults(output);
}

/**
 * What a document says of answers. Stricter than the document itself, which lets members be added: one that it does not
 * name is a fault here.
 */
export class Contract {
  readonly #document: ApiDocument;
  readonly #uri: string;

  constructor(text: string, name: string) {
    this.#document = readDocument(closed(text));
    this.#uri = `https://contract.invalid/${name}`;
    registerSchema(JSON.parse(this.#document.text), this.#uri, "https://spec.openapis.org/oas/3.1/schema-base");
  }

  /** Faults of one answer: its status, type, headers and body. `asked` is a path of the document's, with any value for its parameters, or one it does not have. */
  async faults(method: string, asked: string, response: Response): Promise<readonly string[]> {
    const path = Object.keys(this.#document.paths).find((template) => isOf(template, asked)) ?? asked;
    const body = await response.text();
    const found = this.#responseFor(method, path, response, body);
    if (found === undefined) return [`${method} ${path} does not document ${response.status}`];
    const { pointer, described } = found;
    const type = response.headers.get("content-type") ?? "";
    if (described.content?.[type] === undefined) return [`${method} ${path}: ${response.status} of type "${type}"`];
    const schema = `#${pointer}/content/${encodeURIComponent(type.replaceAll("/", "~1"))}/schema`;
    const value: string = type.includes("json") ? JSON.parse(body) : body;
    return [
      ...(await this.#check(schema, value)),
      ...(await Promise.all(
        Object.entries(described.headers ?? {}).map(([name, { $ref }]) =>
          this.#headerFaults(name, $ref, response.headers.get(name)),
        ),
      ).then((all) => all.flat())),
    ];
  }

  /** Examples of the document that are not what their schemas say. */
  async exampleFaults(): Promise<readonly string[]> {
    const wrong: string[] = [];
    const walk = async (node: unknown, pointer: string): Promise<void> => {
      if (typeof node !== "object" || node === null) return;
      if ("example" in node && "schema" in node)
        wrong.push(...(await this.#check(`#${pointer}/schema`, node.example as string)));
      for (const [key, child] of Object.entries(node))
        await walk(child, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    };
    await walk(this.#document.paths, "/paths");
    await walk(this.#document.components.responses, "/components/responses");
    return wrong;
  }

  #responseFor(method: string, path: string, { status }: Response, body: string) {
    const operation = this.#document.paths[path]?.[method.toLowerCase()];
    const own = operation?.responses[String(status)];
    if (own !== undefined && own.$ref === undefined) {
      const escaped = path.replaceAll("/", "~1");
      return { described: own, pointer: `/paths/${escaped}/${method.toLowerCase()}/responses/${status}` };
    }
    // Of addresses and methods that are not there, the document's description speaks.
    const type = /urn:fapiao-doctor:problem:([a-z-]+)/.exec(body)?.[1] ?? "";
    const ref = own?.$ref ?? (operation === undefined ? `#/components/responses/${type}` : "");
    const described = this.#document.components.responses[ref.slice("#/components/responses/".length)];
    return described && { described, pointer: ref.slice(1) };
  }

  async #headerFaults(name: string, ref: string, value: string | null): Promise<readonly string[]> {
    const header = this.#document.components.headers[ref.slice("#/components/headers/".length)];
    if (value === null) return header?.required === true ? [`the header ${name} is missing`] : [];
    return this.#check(`${ref}/schema`, value);
  }

  async #check(pointer: string, value: string): Promise<readonly string[]> {
    const reference = pointer.replaceAll("{", "%7B").replaceAll("}", "%7D");
    return faults(await validate(`${this.#uri}${reference}`, value, BASIC), value);
  }
}

function isOf(template: string, path: string): boolean {
  const parts = template.split("/");
  const given = path.split("/");
  return parts.length === given.length && parts.every((part, i) => part.startsWith("{") || part === given[i]);
}

function faults(
  output: {
    readonly valid: boolean;
    readonly errors?: readonly { absoluteKeywordLocation: string; instanceLocation: string }[];
  },
  value?: unknown,
): readonly string[] {
  if (output.valid) return [];
  const of = value === undefined ? "" : ` of ${JSON.stringify(value).slice(0, 2_000)}`;
  return (output.errors ?? []).map(
    ({ absoluteKeywordLocation, instanceLocation }) => `${instanceLocation}${of} breaks ${absoluteKeywordLocation}`,
  );
}

/** The document with every shape closed to members it does not name. */
function closed(text: string): string {
  const document = JSON.parse(text) as { components: { schemas: Record<string, JsonSchema> } };
  const { components } = document;
  const schemas = Object.fromEntries(Object.entries(components.schemas).map(([name, schema]) => [name, close(schema)]));
  return JSON.stringify({ ...document, components: { ...components, schemas } });
}

function close(schema: JsonSchema): JsonSchema {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(items === undefined ? {} : { items: close(items) }),
    ...(properties === undefined
      ? {}
      : {
          additionalProperties: false,
          properties: Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, close(member)])),
        }),
  };
}
