package dev.prospector.integration.adapter.out.http.activity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.adapter.out.http.linkedin.Call;
import dev.prospector.integration.adapter.out.http.linkedin.Call.Method;
import dev.prospector.integration.adapter.out.http.linkedin.Caller;
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

    HttpRecruiterActivity(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Found read(Connection connection, Question question) {
        return questions.ask(Caller.childOf(connection), call(question), answer -> page(question, answer));
    }

    private Call call(Question question) {
        var finder = Finder.of(question.kind());
        var edition = questions.edition(finder.resource());
        var reading = question.reading();
        return edition.call(
                        Method.GET, finder.page(edition.protocol(), question.seat(), reading.window(), reading.start()))
                .spending(Share.of(question.seat().seat(), question.leave()));
    }

    private static Found page(Question question, byte[] answer) {
        var seat = question.seat();
        var start = question.reading().start();
        return switch (question.kind()) {
            case INMAILS -> page(ConversationEvent.page(answer), start, event -> event.toDomain(seat));
            case NOTES -> page(ProspectNote.page(answer), start, note -> Stream.of(note.toDomain(seat)));
            case STUBS -> page(MailStub.page(answer), start, stub -> Stream.of(stub.toDomain(seat)));
        };
    }

    private static <T> Found page(Page<T> found, int start, Function<T, Stream<? extends ActivityRecord>> read) {
        List<ActivityRecord> records =
                found.elements().stream().<ActivityRecord>flatMap(read::apply).toList();
        var total = Optional.ofNullable(found.paging().total());
        return new Found(
                records,
                new PageEnd(found.next(start), total.map(OptionalInt::of).orElseGet(OptionalInt::empty)));
    }
}
