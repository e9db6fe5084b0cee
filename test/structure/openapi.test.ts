import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problemStatus } from "../../shared/protocol.ts";
import { openApiText } from "../../worker/openapi/document.ts";
import { Contract, openApiFaults, readDocument } from "../openapi/document.ts";
import type { JsonSchema } from "../openapi/document.ts";

const file = new URL("../../worker/openapi/openapi.generated.txt", import.meta.url);
const { text, components } = readDocument(readFileSync(file, "utf8"));

describe("The OpenAPI document", () => {
  it("is the one that the shapes give now (npm run fix writes it)", () => {
    expect(text).toBe(openApiText());
  });

  it("is valid OpenAPI 3.1, by the official schema", async () => {
    expect(await openApiFaults(text)).toEqual([]);
  });

  it("would not pass that schema with a fault in it", async () => {
    expect(await openApiFaults(text.replace('"summary":', '"sumary":'))).not.toEqual([]);
  });

  it("gives examples that are what its shapes say", async () => {
    expect(await new Contract(text, "examples").exampleFaults()).toEqual([]);
  });

  it("says of every member what it means (worker/openapi/descriptions.ts)", () => {
    const mute = Object.entries(components.schemas).flatMap(([name, schema]) => undescribed(name, schema));
    expect(mute).toEqual([]);
  });

  it("has every type of problem", () => {
    expect(Object.keys(components.responses).toSorted()).toEqual(Object.keys(problemStatus).toSorted());
  });
});

function undescribed(path: string, schema: JsonSchema): readonly string[] {
  const members = Object.entries(schema.properties ?? {}).flatMap(([name, member]) =>
    undescribed(`${path}.${name}`, member),
  );
  const items = schema.items?.properties === undefined ? [] : undescribed(path, schema.items);
  return [...new Set([...(schema.description === undefined ? [path] : []), ...members, ...items])];
}
