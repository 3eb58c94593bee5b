import { body, type Prospector, type Schemas } from "./client.js";

/** What the two script elements of LinkedIn's profile widget need. */
export interface Widget {
  src: string;
  /** The text of the first element. */
  text: string;
  /** The attributes of the second one, whose type is IN/HcmWidget. */
  attributes: Record<string, string>;
}

export interface LinkedInTab {
  match: string;
  /** The widget, or the code that says why there is none; null while neither can be had. */
  widget: Widget | string | null;
  inMails: string[] | null;
  notes: string[] | null;
  shared: string[] | null;
  /** What does not work for the user, with what mends it. */
  remedies: string[];
  /** What is missing, by part, with its code. */
  missing: Map<string, string>;
}

/** The data of a candidate's LinkedIn tab: one request, answered in time whatever hangs behind it. */
export async function linkedInTab(api: Prospector, id: string): Promise<LinkedInTab> {
  const tab = body(await api.GET("/api/v1/candidates/{id}/linkedin", { params: { path: { id } } }));
  const checks = tab.explanations?.features.flatMap((feature) => feature.checks) ?? [];
  return {
    match: `${tab.match.state} ${tab.match.person ?? ""}`.trim(),
    widget: tab.widget && (tab.widget.parameters ? widget(tab.widget.parameters) : tab.widget.absent),
    inMails: tab.inMails?.items.map(inMail) ?? null,
    notes: tab.notes?.items.map((note) => note.text ?? `withheld: ${note.withheld}`) ?? null,
    shared: tab.stubs?.items.map((stub) => `${stub.firstName ?? ""} ${stub.lastName ?? ""} ${stub.at}`.trim()) ?? null,
    remedies: [...new Set(checks.flatMap((check) => check.remedy ?? []))],
    missing: new Map(tab.unavailable.map(({ part, code }) => [part, code])),
  };
}

function inMail(mail: Schemas["InMail"]): string {
  // Accepting and declining may be wordless.
  const said = mail.text ? `${mail.text.subject ?? ""} ${mail.text.body ?? ""}` : mail.withheld && `withheld: ${mail.withheld}`;
  return `${mail.at} ${mail.direction} ${mail.type} ${said ?? ""}`.trim();
}

/** `onLinked` and `onUnlinked` are functions of your page: they confirm and reject the match (PUT and DELETE .../linkedin/match). */
function widget({ apiKey, script, extension, ...rest }: Schemas["LinkedInWidgetParameters"]): Widget {
  return {
    src: script,
    text: `api_key: ${apiKey}\nextensions: ${extension}`,
    attributes: {
      "data-widget-type": rest.widgetType,
      "data-ats-candidate-id": rest.candidateId,
      "data-integration-context": rest.integrationContext,
      "data-show-unlink-url": String(rest.unlink.showUrl),
      "data-confirm-unlink": String(rest.unlink.confirm),
      "data-onlink": "onLinked",
      "data-onunlink": "onUnlinked",
    },
  };
}
