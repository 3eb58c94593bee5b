package dev.prospector.sandbox.recruiter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.prospector.sandbox.http.Html;
import dev.prospector.sandbox.linkedin.Journal;
import dev.prospector.sandbox.linkedin.Member;
import dev.prospector.sandbox.linkedin.activity.Mailbox;
import dev.prospector.sandbox.linkedin.activity.Seat;
import dev.prospector.sandbox.state.World;

/** LinkedIn Recruiter, with the member at the same screen, as plain HTML: no scripts, nothing from elsewhere. */
final class RecruiterPage {

    private static final String FRAME = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Recruiter</title>
            <style>body{font:15px sans-serif;margin:2em;max-width:50em}label{display:inline-block;min-width:12em}
            input,textarea,select,button{font:inherit}textarea{width:100%%}form{margin:.6em 0}
            table{border-collapse:collapse}td,th{border-bottom:1px solid #ccc;padding:.4em;text-align:left}.bad{color:#a00}</style></head>
            <body><h1>Recruiter</h1>
            <p>You are a customer's recruiter, and any member. <a href="/admin">Be LinkedIn's admin</a> instead.</p>
            %s<main>%s</main></body></html>
            """;
    private static final String ALERT = "<p role=\"alert\" class=\"bad\">%s</p>";

    private final World world;
    private final SearchPart search;
    private final ExportPart export;
    private final InMailPart inMail;
    private final NotesPart notes;

    RecruiterPage(World world, Journal journal) {
        this.world = world;
        this.search = new SearchPart(world);
        this.export = new ExportPart(world, journal);
        this.inMail = new InMailPart(new Mailbox(world.activity()));
        this.notes = new NotesPart(world.activity().notes());
    }

    String of(Choice choice) {
        return FRAME.formatted("", content(choice));
    }

    /** @param refusal why what was asked for was not done */
    String of(Choice choice, String refusal) {
        return FRAME.formatted(ALERT.formatted(Html.text(refusal)), content(choice));
    }

    private String content(Choice choice) {
        return search.of(choice)
                + seat(choice)
                        .flatMap(seat -> member(choice).map(member -> about(choice, seat, member)))
                        .orElse("");
    }

    private Optional<Seat> seat(Choice choice) {
        return choice.tenant() == null || choice.seat() == null
                ? Optional.empty()
                : world.activity().seats().find(choice.tenant(), choice.seat()).filter(seat -> seat.member() != null);
    }

    private Optional<Member> member(Choice choice) {
        return Optional.ofNullable(choice.member()).flatMap(world.members()::find);
    }

    private String about(Choice choice, Seat seat, Member member) {
        String profile = Stream.of(member.headline(), member.employer(), member.location(), member.publicProfileUrl())
                .filter(Objects::nonNull)
                .map(Html::text)
                .collect(Collectors.joining("<br>"));
        String head = "<h2>%s</h2><p>%s</p>".formatted(Html.text(Names.of(member)), profile);
        return head
                + world.activity()
                        .departures()
                        .of(member.person())
                        .map(time -> "<p>Left LinkedIn at " + Names.of(time) + ".</p>")
                        .orElseGet(() -> parts(choice, seat, member));
    }

    private String parts(Choice choice, Seat seat, Member member) {
        return String.join(
                "",
                List.of(
                        export.of(choice),
                        inMail.of(choice, seat, member),
                        notes.of(choice, seat),
                        Fields.act("departures", "Leave LinkedIn as " + Names.of(member), choice.hidden())));
    }
}
