import { describe, expect, it } from "vitest";
import { app } from "../../worker/app.ts";
import text from "../../worker/openapi/openapi.generated.txt";

const { paths }: { paths: Record<string, Record<string, unknown>> } = JSON.parse(text);

describe("The OpenAPI document", () => {
  it("names every address that the Worker answers at, and no other", () => {
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    // Pages are for people. ALL: what is done to every request, and answers to wrong methods.
    const routed = app.routes
      .filter(({ method, path }) => method !== "ALL" && !["/r/*", "/desk", "/pages/*"].includes(path))
      .map(({ method, path }) => `${method} ${path.replace(":id", "{id}")}`);
    expect([...new Set(routed)].toSorted()).toEqual(documented.toSorted());
  });
});
