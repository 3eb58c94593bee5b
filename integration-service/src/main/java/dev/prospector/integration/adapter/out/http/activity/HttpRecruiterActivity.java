package dev.prospector.integration.adapter.out.http.activity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.adapter.out.http.linkedin.Answer;
import dev.prospector.integration.adapter.out.http.linkedin.Call;
import dev.prospector.integration.adapter.out.http.linkedin.Call.Method;
import dev.prospector.integration.adapter.out.http.linkedin.Caller;
import dev.prospector.integration.adapter.out.http.linkedin.Fields;
import dev.prospector.integration.adapter.out.http.linkedin.Page;
import dev.prospector.integration.adapter.out.http.linkedin.Questions;
import dev.prospector.integration.adapter.out.http.linkedin.Share;
import dev.prospector.integration.application.port.out.activity.RecruiterActivity;
import dev.prospector.integration.domain.activity.ActivityRecord;
import dev.prospector.integration.domain.activity.PageEnd;
import dev.prospector.integration.domain.connection.Connection;

/** {@code conversationEvents}, {@code prospectNotes} and {@code mailStubs}, one seat and one page at a time. */
@ApplicationScoped
class HttpRecruiterActivity implements RecruiterActivity {
    private final Questions questions;
    private final UnreadableRows unreadable;

    HttpRecruiterActivity(Questions questions, UnreadableRows unreadable) {
        this.questions = questions;
        this.unreadable = unreadable;
    }

    @Override
    public Found read(Connection connection, Question question) {
        return questions.askDated(Caller.childOf(connection), call(question), answer -> page(question, answer));
    }

    private Call call(Question question) {
        var finder = Finder.of(question.kind());
        var edition = questions.edition(finder.resource());
        var reading = question.reading();
        return edition.call(
                        Method.GET, finder.page(edition.protocol(), question.seat(), reading.window(), reading.start()))
                .spending(Share.of(question.seat().seat(), question.leave()));
    }

    private Found page(Question question, Answer answer) {
        var seat = question.seat();
        return switch (question.kind()) {
            case INMAILS -> page(question, answer, ConversationEvent::read, event -> event.toDomain(seat));
            case NOTES -> page(question, answer, ProspectNote::read, note -> Stream.of(note.toDomain(seat)));
            case STUBS -> page(question, answer, MailStub::read, stub -> Stream.of(stub.toDomain(seat)));
        };
    }

    /** One that cannot be read is left out; one of another seat makes all of it an answer to another question. */
    private <T> Found page(
            Question question,
            Answer answer,
            Function<Fields, T> element,
            Function<T, Stream<? extends ActivityRecord>> toDomain) {
        var found = Page.readUsable(answer.body(), element, rows -> unreadable.found(question.kind(), rows));
        List<ActivityRecord> records = found.elements().stream()
                .flatMap(Optional::stream)
                .<ActivityRecord>flatMap(toDomain::apply)
                .toList();
        return new Found(records, end(question, answer, found));
    }

    private static PageEnd end(Question question, Answer answer, Page<?> found) {
        var total = Optional.ofNullable(found.paging().total());
        return new PageEnd(
                found.next(question.reading().start()),
                total.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                answer.at());
    }
}
