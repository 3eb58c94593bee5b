package dev.prospector.sandbox.recruiter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

import dev.prospector.sandbox.http.Handler;
import dev.prospector.sandbox.http.Html;
import dev.prospector.sandbox.http.Json;
import dev.prospector.sandbox.http.Parameters;
import dev.prospector.sandbox.http.Refusal;
import dev.prospector.sandbox.http.Reply;
import dev.prospector.sandbox.http.Request;
import dev.prospector.sandbox.http.Routes;
import dev.prospector.sandbox.linkedin.Journal;
import dev.prospector.sandbox.linkedin.Pushes;
import dev.prospector.sandbox.state.Store;

/** {@code /recruiter}: a person plays recruiter and member. What is done leads back to the page; what cannot be done is said there. */
public final class RecruiterPages {

    static final String PAGE = "/recruiter";

    private final Store store;
    private final RecruiterPage page;
    private final Deeds deeds;

    /** What a form asks for. */
    @FunctionalInterface
    private interface Deed {

        /** @return what is chosen then */
        Choice done(Choice choice, Parameters form);
    }

    private RecruiterPages(Store store, Pushes pushes, Journal journal, Clock clock) {
        this.store = store;
        this.page = new RecruiterPage(store.world(), journal);
        this.deeds = new Deeds(store.world(), pushes, clock);
    }

    public static Handler routes(Store store, Pushes pushes, Journal journal, Clock clock) {
        RecruiterPages pages = new RecruiterPages(store, pushes, journal, clock);
        Deeds deeds = pages.deeds;
        return new Routes()
                .on("GET", PAGE, request -> Html.page(pages.page.of(Choice.of(request.query()))))
                .on("POST", PAGE + "/members", pages.doing(deeds::join))
                .on("POST", PAGE + "/departures", pages.doing(deeds::leave))
                .on("POST", PAGE + "/exports", pages.doing(deeds::export))
                .on("POST", PAGE + "/inmails", pages.doing(deeds::write))
                .on("POST", PAGE + "/answers", pages.doing(deeds::answer))
                .on("POST", PAGE + "/notes", pages.doing(deeds::note))
                .on("POST", PAGE + "/note-edits", pages.doing(deeds::editNote))
                .on("POST", PAGE + "/note-deletions", pages.doing(deeds::deleteNote));
    }

    private Handler doing(Deed deed) {
        return request -> done(request, deed);
    }

    private Reply done(Request request, Deed deed) {
        Choice choice = Choice.of(request.form());
        try {
            Choice next = deed.done(choice, request.form());
            store.saveSoon();
            return Reply.seeOther(next.address());
        } catch (Refusal refusal) {
            return Html.page(refusal.reply().status(), page.of(choice, detail(refusal)));
        }
    }

    private static String detail(Refusal refusal) {
        try {
            return Json.MAPPER.readTree(refusal.reply().body()).path("detail").asText();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
