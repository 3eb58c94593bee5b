package dev.prospector.integration.fakes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dev.prospector.integration.application.port.out.activity.RecruiterActivity;
import dev.prospector.integration.application.port.out.connection.LinkedInBudgets;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined;
import dev.prospector.integration.application.port.out.connection.LinkedInDeclined.Reason;
import dev.prospector.integration.domain.activity.ActivityKind;
import dev.prospector.integration.domain.activity.ActivityRecord;
import dev.prospector.integration.domain.activity.InMail;
import dev.prospector.integration.domain.activity.InMail.Direction;
import dev.prospector.integration.domain.activity.PageEnd;
import dev.prospector.integration.domain.activity.RecruiterNote;
import dev.prospector.integration.domain.activity.StubProfile;
import dev.prospector.integration.domain.activity.TimeWindow;
import dev.prospector.integration.domain.connection.CallLimits;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.link.PersonUrn;
import dev.prospector.integration.domain.seat.SeatKey;

/** LinkedIn's record of what recruiters do, in pages of two. Refuses to be asked inside a transaction, and counts as LinkedIn does. */
public final class PlayedActivity implements RecruiterActivity {
    private static final PersonUrn LENA = new PersonUrn("urn:li:person:lena");
    private static final int COUNT = 2;

    private final FakeTenants tenants;
    private final Clock clock;
    private final LinkedInBudgets budgets;
    private final List<Happened> happened = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private CallLimits limits = CallLimits.NONE;
    private Optional<LinkedInDeclined> declines = Optional.empty();
    private Runnable meanwhile = () -> {};
    private int mostRows = Integer.MAX_VALUE;
    private Duration ahead = Duration.ZERO;
    private final List<Poison> poison = new ArrayList<>();

    private record Poison(SeatKey seat, ActivityKind kind, Instant at, LinkedInDeclined answer) {}

    private record Happened(SeatKey seat, ActivityKind kind, Instant at, ActivityRecord record) {}

    /** A call that was made, whatever LinkedIn said to it. */
    public record Asked(Instant at, Question question) {
        public TimeWindow window() {
            return question.reading().window();
        }
    }

    public PlayedActivity(FakeTenants tenants, Clock clock) {
        this.tenants = tenants;
        this.clock = clock;
        this.budgets = new InMemoryLinkedInBudgets(tenants);
    }

    public void inMail(SeatKey seat, String name, Instant at) {
        var mail = new InMail(
                name,
                LENA,
                Optional.empty(),
                InMail.Type.INMAIL,
                Direction.SENT,
                at,
                Optional.of("subject of " + name),
                Optional.of("body of " + name));
        happened.add(new Happened(seat, ActivityKind.INMAILS, at, mail));
    }

    public void note(SeatKey seat, String name, Instant at, boolean active) {
        happened.removeIf(one -> one.record.urn().equals(name));
        var note = new RecruiterNote(name, LENA, Optional.empty(), at, at, active, Optional.of("text of " + name));
        happened.add(new Happened(seat, ActivityKind.NOTES, at, note));
    }

    public void stub(SeatKey seat, String name, Instant at) {
        var stub = new StubProfile(
                name, LENA, at, Optional.of("Lena"), Optional.empty(), List.of(), List.of(), Optional.empty());
        happened.add(new Happened(seat, ActivityKind.STUBS, at, stub));
    }

    public void declines(Reason reason, Duration retryAfter) {
        declines = Optional.of(new LinkedInDeclined(reason, retryAfter));
    }

    public void answersAgain() {
        declines = Optional.empty();
    }

    /** No window that this moment lies in is ever answered otherwise. */
    public void cannotTell(SeatKey seat, ActivityKind kind, Instant at, LinkedInDeclined answer) {
        poison.add(new Poison(seat, kind, at, answer));
    }

    public void mended() {
        poison.clear();
    }

    /** LinkedIn's clock is, of ours. */
    public void isAhead(Duration time) {
        ahead = time;
    }

    /** More rows in a window are refused. */
    public void shows(int most) {
        mostRows = most;
    }

    public void allows(CallLimits some) {
        limits = some;
    }

    /** Something else happens while LinkedIn is asked. */
    public void meanwhile(Runnable other) {
        meanwhile = other;
    }

    public List<Asked> asked() {
        return asked;
    }

    public List<TimeWindow> windows(ActivityKind kind) {
        return asked.stream()
                .filter(one -> one.question.kind() == kind)
                .map(Asked::window)
                .toList();
    }

    @Override
    public Found read(Connection connection, Question question) {
        if (tenants.isWorking()) {
            throw new IllegalStateException("no transaction waits for others");
        }
        spend(connection, question);
        asked.add(new Asked(clock.instant(), question));
        meanwhile.run();
        declines.ifPresent(why -> {
            throw why;
        });
        return page(question);
    }

    private void spend(Connection connection, Question question) {
        if (limits.areNone()) {
            return;
        }
        var now = clock.instant();
        tenants.in(
                        connection.tenant(),
                        () -> budgets.take(question.kind().name(), limits.leaving(question.leave()), now))
                .ifPresent(end -> {
                    throw new LinkedInDeclined(Reason.THROTTLED, Duration.between(now, end));
                });
    }

    private Found page(Question question) {
        var window = question.reading().window();
        poison.stream()
                .filter(one -> one.seat.equals(question.seat()) && one.kind == question.kind())
                .filter(one -> !one.at.isBefore(window.from()) && one.at.isBefore(window.until()))
                .findFirst()
                .ifPresent(one -> {
                    throw one.answer;
                });
        var linkedIns = clock.instant().plus(ahead);
        var found = happened.stream()
                .filter(one -> one.seat.equals(question.seat()) && one.kind == question.kind())
                .filter(one -> !one.at.isBefore(window.from()) && one.at.isBefore(window.until()))
                .filter(one -> !one.at.isAfter(linkedIns))
                .sorted(Comparator.comparing(Happened::at))
                .map(Happened::record)
                .toList();
        if (found.size() > mostRows) {
            throw LinkedInDeclined.badRequest(Duration.ZERO);
        }
        var start = question.reading().start();
        var end = Math.min(found.size(), start + COUNT);
        var next = end < found.size() ? OptionalInt.of(end) : OptionalInt.empty();
        return new Found(
                found.subList(Math.min(start, end), end),
                new PageEnd(next, OptionalInt.of(found.size()), Optional.of(linkedIns)));
    }
}
