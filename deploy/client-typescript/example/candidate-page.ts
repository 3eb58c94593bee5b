import { body, type Prospector, type Schemas } from "./client.js";

export interface InvolvedIn {
  job: string;
  /** Null where the user is not on the job's team. */
  stage: string | null;
}

export interface CandidatePage {
  name: string;
  headline: string | null;
  /** Null while they cannot be had: `missing` says why. */
  involvedIn: InvolvedIn[] | null;
  /** The LinkedIn member, and whether that is certain; null while it cannot be had. */
  linkedIn: string | null;
  /** What is missing, by part, with its code. */
  missing: Map<string, string>;
}

/** The data of a candidate's page: one request, answered in time whatever hangs behind it. */
export async function candidatePage(api: Prospector, id: string): Promise<CandidatePage> {
  const screen = body(await api.GET("/api/v1/candidates/{id}/page", { params: { path: { id } } }));
  const { candidate, applications, match, unavailable } = screen;
  return {
    name: [candidate.firstName, candidate.lastName].filter((name) => name !== null).join(" "),
    headline: candidate.headline,
    involvedIn: applications?.items.map(involvedIn) ?? null,
    linkedIn: match && `${match.state} ${match.person ?? ""}`.trim(),
    missing: new Map(unavailable.map(({ part, code }) => [part, code])),
  };
}

function involvedIn({ job, application }: Schemas["CandidateApplication"]): InvolvedIn {
  return { job: `${job.title} (${job.jobNumber}, ${job.status})`, stage: application?.stage.name ?? null };
}
