package dev.prospector.sandbox.recruiter;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.sandbox.http.Html;
import dev.prospector.sandbox.linkedin.Member;
import dev.prospector.sandbox.linkedin.activity.ConversationEvent;
import dev.prospector.sandbox.linkedin.activity.ConversationEvent.Direction;
import dev.prospector.sandbox.linkedin.activity.MailStub;
import dev.prospector.sandbox.linkedin.activity.Mailbox;
import dev.prospector.sandbox.linkedin.activity.Seat;

/** What recruiter and member write to each other, and what the member shares. */
final class InMailPart {

    private static final Comparator<ConversationEvent> OLDEST_FIRST = Comparator.comparing(ConversationEvent::time);
    private static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put("", "leave it open");
        ANSWERS.put("true", "accept");
        ANSWERS.put("false", "decline");
    }

    private final Mailbox mailbox;

    InMailPart(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    String of(Choice choice, Seat seat, Member member) {
        List<ConversationEvent> thread =
                mailbox.of(seat, member).sorted(OLDEST_FIRST).toList();
        boolean written = thread.stream().anyMatch(event -> event.direction() == Direction.SENT);
        return "<section aria-labelledby=\"inmail\"><h3 id=\"inmail\">InMail</h3><ol>"
                + thread.stream().map(event -> said(event, seat, member)).collect(Collectors.joining())
                + "</ol>"
                + Fields.act(
                        "inmails",
                        "Send InMail",
                        choice.hidden(),
                        Fields.text("subject", "subject", "Subject", null),
                        Fields.requiredArea("body", "body", "Message", null))
                + (written
                        ? answer(
                                choice, member, mailbox.sharedWith(seat, member).findAny())
                        : "")
                + "</section>";
    }

    private static String said(ConversationEvent event, Seat seat, Member member) {
        String who = event.direction() == Direction.SENT ? Names.of(seat) : Names.of(member);
        String words = Stream.of(event.subject(), event.body())
                .filter(Objects::nonNull)
                .map(Html::text)
                .collect(Collectors.joining("<br>"));
        return "<li>%s, %s: %s<br>%s</li>".formatted(Names.of(event.time()), Html.text(who), event.eventType(), words);
    }

    private static String answer(Choice choice, Member member, Optional<MailStub> stub) {
        String asked = stub.map(InMailPart::shared).orElseGet(() -> question(member));
        return "<h4>" + Html.text("You are " + Names.of(member)) + "</h4>"
                + Fields.act(
                        "answers",
                        "Answer",
                        choice.hidden(),
                        Fields.select("accepted", "accepted", "You", ANSWERS, null),
                        Fields.area("reply", "body", "Reply", null),
                        asked);
    }

    private static String question(Member member) {
        return "<fieldset><legend>Contact details for this recruiter</legend>"
                + Fields.check("share", "share", "I agree to share my name and what is filled in here")
                + Fields.text("email", "emailAddress", "E-mail address", member.emailAddress())
                + Fields.text("phone", "phoneNumber", "Phone number", null)
                + Fields.text("shared-profile", "publicProfileUrl", "Address of my profile", member.publicProfileUrl())
                + "</fieldset>";
    }

    private static String shared(MailStub stub) {
        String details = Stream.of(
                        Stream.of(stub.emailAddress(), stub.publicProfileUrl()),
                        Optional.ofNullable(stub.phoneNumbers()).stream().flatMap(List::stream))
                .flatMap(some -> some)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return "<p>"
                + Html.text("You share your name with this recruiter" + (details.isEmpty() ? "." : ", and " + details))
                + "</p>";
    }
}
