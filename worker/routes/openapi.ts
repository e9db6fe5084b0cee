import text from "../openapi/openapi.generated.txt";

/** `GET /v1/openapi.json`: what every other address takes and answers. */
export function openApi(): Response {
  return new Response(text, {
    headers: { "content-type": "application/json", "cache-control": "public, max-age=3600" },
  });
}
