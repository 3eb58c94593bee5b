package dev.prospector.sandbox.linkedin.activity;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.linkedin.Application;
import dev.prospector.sandbox.linkedin.finder.History;
import dev.prospector.sandbox.linkedin.finder.Page;
import dev.prospector.sandbox.linkedin.finder.Period;
import dev.prospector.sandbox.linkedin.finder.Query;

/**
 * {@code GET /v2/conversationEvents?q=criteria}: the InMails of one seat, private ones too, with their text (section 5.2 of LinkedIn's
 * contract; the elements are an assumption of section 15, golden sample in {@code deploy/contracts/linkedin}). LinkedIn only recommends
 * windows of at most 12 hours; the sandbox is stricter and refuses longer ones, so that who keeps to it keeps to the advice.
 */
final class ConversationEventsEndpoint {

    private static final Duration LONGEST_WINDOW = Duration.ofHours(12);

    private static final Comparator<ConversationEvent> OLDEST_FIRST =
            Comparator.comparing(ConversationEvent::createdAt).thenComparing(ConversationEvent::id);

    private final ContractAccess access;
    private final ConversationLimits limits;
    private final History<ConversationEvent> events;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record View(
            String id,
            String threadUrn,
            long createdAt,
            ConversationEvent.Type eventType,
            ConversationEvent.Direction direction,
            String seat,
            String member,
            ConversationEvent.Visibility visibility,
            String subject,
            String body) {

        static View of(ConversationEvent event) {
            return new View(
                    event.id(),
                    event.threadUrn(),
                    event.createdAt().toEpochMilli(),
                    event.eventType(),
                    event.direction(),
                    event.seat(),
                    event.member(),
                    event.visibility(),
                    event.subject(),
                    event.body());
        }
    }

    ConversationEventsEndpoint(ContractAccess access, ConversationLimits limits, History<ConversationEvent> events) {
        this.access = access;
        this.limits = limits;
        this.events = events;
    }

    Reply byCriteria(Request request) {
        Application caller = access.caller(request);
        Query query = Query.of(request, "criteria");
        String viewer = query.required("viewer");
        access.demandSeat(caller, viewer, request);
        limits.spend(caller, viewer);
        Period period = Period.of(query, "timeRange.start", "timeRange.end").atMost(LONGEST_WINDOW);
        return Reply.json(
                200, Page.asked(query, between(caller.tenant(), viewer, period)).withLinks());
    }

    private List<View> between(String tenant, String viewer, Period period) {
        return events.within(tenant, period)
                .filter(event -> event.seat().equals(viewer))
                .sorted(OLDEST_FIRST)
                .map(View::of)
                .toList();
    }
}
