import { all, body, type Prospector, type Schemas } from "./client.js";

export interface Sharer {
  candidateId: string;
  /** As they shared it; null where they shared none, or while it cannot be had. */
  emailAddress: string | null;
  /** With whom and when; null while it cannot be had. */
  shared: string[] | null;
}

/** Everybody in LinkedIn's talent pool, with what they shared there, page by page. */
export async function* sharers(api: Prospector, pool: string): AsyncGenerator<Sharer> {
  const candidates = all(async (cursor) =>
    body(
      await api.GET("/api/v1/talent-pools/{id}/candidates", {
        params: { path: { id: pool }, query: { limit: 200, ...(cursor === undefined ? {} : { cursor }) } },
      }),
    ),
  );
  for await (const { id, stubs } of candidates) {
    yield {
      candidateId: id,
      emailAddress: stubs?.find(({ emailAddress }) => emailAddress !== null)?.emailAddress ?? null,
      shared: stubs?.map(withWhom) ?? null,
    };
  }
}

function withWhom({ at, user, seat }: Schemas["LinkedInStub"]): string {
  return `${user?.name ?? seat.name ?? seat.id}, ${new Date(at).toLocaleDateString()}`;
}
