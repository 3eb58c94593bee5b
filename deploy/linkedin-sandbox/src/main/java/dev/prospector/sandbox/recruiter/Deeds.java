package dev.prospector.sandbox.recruiter;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import dev.prospector.sandbox.control.recruiter.Known;
import dev.prospector.sandbox.control.recruiter.Moments;
import dev.prospector.sandbox.http.Parameters;
import dev.prospector.sandbox.http.Problem;
import dev.prospector.sandbox.http.Required;
import dev.prospector.sandbox.linkedin.Export;
import dev.prospector.sandbox.linkedin.Member;
import dev.prospector.sandbox.linkedin.Pushes;
import dev.prospector.sandbox.linkedin.activity.Mailbox;
import dev.prospector.sandbox.linkedin.activity.Mailbox.Answer;
import dev.prospector.sandbox.linkedin.activity.Mailbox.InMail;
import dev.prospector.sandbox.linkedin.activity.Mailbox.Sharing;
import dev.prospector.sandbox.linkedin.activity.ProspectNote;
import dev.prospector.sandbox.linkedin.activity.ProspectNote.Stamp;
import dev.prospector.sandbox.linkedin.activity.Seat;
import dev.prospector.sandbox.state.World;

/** What recruiter and member do at the page, now. Each answers what is chosen then. */
final class Deeds {

    private final World world;
    private final Known known;
    private final Mailbox mailbox;
    private final Pushes pushes;
    private final Moments moments;

    Deeds(World world, Pushes pushes, Clock clock) {
        this.world = world;
        this.known = new Known(world);
        this.mailbox = new Mailbox(world.activity());
        this.pushes = pushes;
        this.moments = new Moments(clock);
    }

    Choice join(Choice choice, Parameters form) {
        Member member = new Member(
                "urn:li:person:" + UUID.randomUUID(),
                required(form, "firstName"),
                required(form, "lastName"),
                given(form, "headline"),
                null,
                null,
                given(form, "publicProfileUrl"),
                null);
        world.members().put(member);
        return choice.about(member.person());
    }

    Choice leave(Choice choice, Parameters form) {
        world.activity().departures().put(member(choice).person(), moments.at(null));
        return choice;
    }

    Choice export(Choice choice, Parameters form) {
        Export export = new Export(
                UUID.randomUUID().toString(),
                choice.tenant(),
                member(choice).person(),
                required(form, "jobPostingId"),
                seat(choice).member(),
                moments.at(null));
        world.exports().add(export);
        pushes.push(export);
        return choice;
    }

    Choice write(Choice choice, Parameters form) {
        InMail inMail = new InMail(given(form, "subject"), required(form, "body"), null);
        mailbox.send(seat(choice), member(choice), inMail, moments.at(null));
        return choice;
    }

    Choice answer(Choice choice, Parameters form) {
        Answer answer = new Answer(
                form.value("accepted").map(Boolean::valueOf).orElse(null),
                given(form, "body"),
                form.value("share").isPresent() ? sharing(form) : null);
        mailbox.answer(seat(choice), member(choice), answer, moments.at(null));
        return choice;
    }

    private static Sharing sharing(Parameters form) {
        return new Sharing(
                given(form, "emailAddress"),
                form.value("phoneNumber").map(List::of).orElse(null),
                given(form, "publicProfileUrl"));
    }

    Choice note(Choice choice, Parameters form) {
        world.activity()
                .notes()
                .put(ProspectNote.written(
                        seat(choice),
                        "urn:li:prospectNote:" + UUID.randomUUID(),
                        member(choice).person(),
                        required(form, "text"),
                        moments.at(null)));
        return choice;
    }

    Choice editNote(Choice choice, Parameters form) {
        ProspectNote note = ownNote(choice, form);
        world.activity().notes().put(note.edited(required(form, "text"), stamp(choice)));
        return choice;
    }

    Choice deleteNote(Choice choice, Parameters form) {
        ProspectNote note = ownNote(choice, form);
        world.activity().notes().put(note.deleted(stamp(choice)));
        return choice;
    }

    private ProspectNote ownNote(Choice choice, Parameters form) {
        ProspectNote note = known.note(choice.tenant(), required(form, "note"));
        if (!note.owner().equals(choice.seat())) {
            throw Problem.of(409, "ANOTHERS_NOTE", "A recruiter changes only notes of their own.");
        }
        return note;
    }

    private Stamp stamp(Choice choice) {
        return new Stamp(moments.at(null), seat(choice).member());
    }

    private Seat seat(Choice choice) {
        return known.seat(choice.tenant(), choice.seat(), "seat");
    }

    private Member member(Choice choice) {
        return known.member(choice.member());
    }

    private static String required(Parameters form, String field) {
        return Required.text(given(form, field), field);
    }

    private static String given(Parameters form, String field) {
        return form.value(field).orElse(null);
    }
}
