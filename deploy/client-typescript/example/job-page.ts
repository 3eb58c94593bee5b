import { all, body, versioned, type Prospector, type Schemas, type Versioned } from "./client.js";

export interface Card {
  applicationId: string;
  /** Null while names cannot be had: `missing` of the page says why. */
  name: string | null;
  since: Date;
}

export interface Column {
  title: string;
  cards: Card[];
  hasMore: boolean;
}

export interface JobPage {
  job: Versioned<Schemas["Job"]>;
  heading: string;
  team: string[];
  columns: Column[];
  mayClose: boolean;
  /** What is missing, by part, with its code. */
  missing: Map<string, string>;
}

/** The data of a job's page: three requests at once. */
export async function jobPage(api: Prospector, id: string): Promise<JobPage> {
  const params = { path: { id } };
  const [read, team, board] = await Promise.all([
    api.GET("/api/v1/jobs/{id}", { params }),
    api.GET("/api/v1/jobs/{id}/hiring-team", { params }),
    api.GET("/api/v1/jobs/{id}/board", { params }),
  ]);
  const job = versioned(read);
  const { stages, unavailable } = body(board);
  return {
    job,
    heading: `${job.value.title} (${job.value.jobNumber}, ${job.value.status})`,
    team: body(team).items.map((member) => `${member.givenName ?? member.userId} ${member.familyName ?? ""}`.trim()),
    columns: stages.map(column),
    mayClose: job.value.actions.includes("close"),
    missing: new Map(unavailable.map(({ part, code }) => [part, code])),
  };
}

function column(stage: Schemas["NamedBoardStage"]): Column {
  return { title: stage.name, cards: stage.applications.map(card), hasMore: stage.nextCursor !== null };
}

function card({ id, candidate, since }: Schemas["NamedApplication"]): Card {
  const names = [candidate.firstName, candidate.lastName].filter((name) => name !== null);
  return { applicationId: id, name: names.length > 0 ? names.join(" ") : null, since: new Date(since) };
}

/** Everybody in one stage, page by page. */
export async function* inStage(api: Prospector, id: string, stage: string): AsyncGenerator<Card> {
  const applications = all(async (cursor) =>
    body(
      await api.GET("/api/v1/jobs/{id}/applications", {
        params: { path: { id }, query: { stage, limit: 200, ...(cursor === undefined ? {} : { cursor }) } },
      }),
    ),
  );
  for await (const application of applications) {
    yield card(application);
  }
}

/** A change is made to the version that was read: 412 CHANGED_MEANWHILE means that somebody was faster. */
export async function rename(
  api: Prospector,
  { value, etag }: Versioned<Schemas["Job"]>,
  title: string,
): Promise<Versioned<Schemas["Job"]>> {
  return versioned(
    await api.PATCH("/api/v1/jobs/{id}", {
      params: { path: { id: value.id }, header: { "If-Match": etag } },
      body: { title },
    }),
  );
}

/** Under one key the person is added once, however often it is asked for after a timeout. */
export async function add(api: Prospector, id: string, candidateId: string, key: string): Promise<string> {
  const added = body(
    await api.POST("/api/v1/jobs/{id}/applications", {
      params: { path: { id }, header: { "Idempotency-Key": key } },
      body: { candidateId },
    }),
  );
  return added.id;
}
