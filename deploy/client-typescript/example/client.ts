import createClient from "openapi-fetch";

import type { components, paths } from "../target/prospector.js";

export type Schemas = components["schemas"];
export type Problem = Schemas["Problem"];

/** A refusal, or what could not be done now. Switch on `problem.code`; the README of the repository lists the codes. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";

  constructor(
    readonly problem: Problem,
    /** Seconds; of 429 and 503. */
    readonly retryAfter: number | undefined,
  ) {
    super(`${problem.status} ${problem.code}`);
  }
}

/**
 * @param origin of the gateway, such as http://127.0.0.1:8080
 * @param token gives the user's token of the identity provider, asked for before each request because tokens run out
 */
export function prospector(origin: string, token: () => Promise<string>) {
  const client = createClient<paths>({ baseUrl: origin });
  client.use({
    async onRequest({ request }) {
      request.headers.set("Authorization", `Bearer ${await token()}`);
      return request;
    },
  });
  return client;
}

export type Prospector = ReturnType<typeof prospector>;

interface Result<T> {
  data?: T;
  error?: Problem;
  response: Response;
}

/** The body of a successful answer. @throws ApiProblem for every other */
export function body<T>({ data, error, response }: Result<T>): T {
  if (error !== undefined) {
    const seconds = response.headers.get("Retry-After");
    throw new ApiProblem(error, seconds === null ? undefined : Number(seconds));
  }
  return data as T;
}

/** A record with the version that was read; a change of it sends the version back as If-Match. */
export interface Versioned<T> {
  value: T;
  etag: string;
}

export function versioned<T>(result: Result<T>): Versioned<T> {
  return { value: body(result), etag: result.response.headers.get("ETag") ?? "*" };
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** All of a list. Whoever stops reading asks for no further page. */
export async function* all<T>(page: (cursor: string | undefined) => Promise<Page<T>>): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await page(cursor);
    yield* items;
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
}
