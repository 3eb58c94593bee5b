// What the types must refuse: the check fails as soon as one of these compiles, that is, when the document says less than it should.
import { body, type Prospector } from "./client.js";

export async function mistakes(api: Prospector, id: string) {
  const params = { path: { id } };

  // @ts-expect-error there is no such path
  await api.GET("/api/v1/job/{id}", { params });

  // @ts-expect-error the id is missing
  await api.GET("/api/v1/jobs/{id}");

  // @ts-expect-error no change without the version that was read
  await api.PATCH("/api/v1/jobs/{id}", { params, body: { title: "Data Engineer" } });

  // @ts-expect-error a job is closed for one of two reasons
  await api.POST("/api/v1/jobs/{id}/closure", { params, body: { reason: "BORED" } });

  const screen = body(await api.GET("/api/v1/candidates/{id}/page", { params }));
  // @ts-expect-error a part may be missing
  return screen.applications.items;
}
