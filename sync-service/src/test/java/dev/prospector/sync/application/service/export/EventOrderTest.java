package dev.prospector.sync.application.service.export;

import static dev.prospector.sync.application.service.export.World.TENANT;
import static dev.prospector.sync.domain.export.Samples.FACTS;
import static dev.prospector.sync.domain.export.Samples.NAMELESS_FACTS;
import static dev.prospector.sync.domain.export.Samples.NOW;
import static dev.prospector.sync.domain.export.Samples.SEALED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.prospector.sync.application.port.in.export.ExportIntake;
import dev.prospector.sync.domain.export.ExportReason;
import dev.prospector.sync.domain.export.ExportState;

/** News late, twice and in any order: the highest version says what is judged. */
class EventOrderTest {

    private static final String REQUEST = "r-1";

    private final World world = new World();

    /** All that may be told of one export. */
    enum News {
        RECEIVED((intake, version) -> intake.noticed(REQUEST, NOW)),
        FETCH_PARKED((intake, version) -> intake.stopped(REQUEST, version, ExportReason.FETCH_PARKED)),
        TENANT_MISMATCH((intake, version) -> intake.stopped(REQUEST, version, ExportReason.TENANT_MISMATCH)),
        FACTS_UNNAMED((intake, version) -> intake.learned(REQUEST, version, NAMELESS_FACTS, SEALED)),
        FACTS_NAMED((intake, version) -> intake.learned(REQUEST, version, FACTS, SEALED));

        private final BiConsumer<ExportIntake, Long> telling;

        News(BiConsumer<ExportIntake, Long> telling) {
            this.telling = telling;
        }

        /** In the order in which LinkedIn's side found them out. */
        long version() {
            return ordinal() + 1L;
        }
    }

    static Stream<List<News>> everyOrder() {
        return permutations(List.of(News.values()));
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void in_any_order_the_last_news_are_judged(List<News> order) {
        order.forEach(this::tell);
        toldAsLast();
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void in_any_order_and_twice_the_last_news_are_judged(List<News> order) {
        order.forEach(news -> {
            tell(news);
            tell(order.get(0));
        });
        toldAsLast();
    }

    /** An acceptance meanwhile binds, so only these endings can be: landed for one of the facts. */
    @ParameterizedTest
    @MethodSource("everyOrder")
    void with_steps_in_between_the_export_lands_once_and_for_all(List<News> order) {
        order.forEach(news -> {
            tell(news);
            world.run();
        });
        assertEquals(ExportState.LANDED, world.entry(REQUEST).state());
        assertEquals(1, world.people.candidates());
        assertEquals(1, world.jobs.applications());
    }

    private void toldAsLast() {
        var export = world.export(REQUEST).snapshot();
        assertEquals(ExportState.FACTS, export.state());
        assertEquals(FACTS, export.facts());
        assertEquals(News.FACTS_NAMED.version(), export.newsVersion());
        assertEquals(NOW, export.receivedAt());
        world.run();
        assertEquals(ExportState.LANDED, world.entry(REQUEST).state());
    }

    private void tell(News news) {
        world.tenants.in(TENANT, () -> news.telling.accept(world.intake, news.version()));
    }

    private static <T> Stream<List<T>> permutations(List<T> all) {
        if (all.isEmpty()) {
            return Stream.of(List.of());
        }
        return IntStream.range(0, all.size()).boxed().flatMap(first -> {
            List<T> others = Stream.concat(all.subList(0, first).stream(), all.subList(first + 1, all.size()).stream())
                    .toList();
            return permutations(others).map(rest -> Stream.concat(Stream.of(all.get(first)), rest.stream())
                    .toList());
        });
    }
}
