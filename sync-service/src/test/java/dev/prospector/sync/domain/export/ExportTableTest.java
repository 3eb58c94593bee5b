package dev.prospector.sync.domain.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The whole state machine: what every happening does in every situation. A line says in which situations it leads
 * where; {@code *} is every other one. {@code nothing}: the export is as it was; {@code stays}: state, errand and
 * reason are, something else is not.
 */
class ExportTableTest {

    private static final String TABLE = """
            NOTICE_OF_EARLIER | * | stays
            NOTICE_AGAIN | * | nothing

            NEWER_FACTS | TOLD TOLD_NAMELESS | stays
            NEWER_FACTS | NOTICED FETCHED_AGAIN TAKEN_BACK TURNED_DOWN MISMATCHED UNFETCHED | FACTS
            NEWER_FACTS | PARKED_FETCHING PARKED_TOLD | FACTS
            NEWER_FACTS | * | nothing
            SAME_FACTS | NOTICED | FACTS
            SAME_FACTS | * | nothing
            OLD_FACTS | * | nothing
            NEWER_MISMATCH | MISMATCHED | stays
            NEWER_MISMATCH | NOTICED TOLD TOLD_NAMELESS FETCHED_AGAIN TAKEN_BACK TURNED_DOWN UNFETCHED | REFUSED TENANT_MISMATCH
            NEWER_MISMATCH | PARKED_FETCHING PARKED_TOLD | REFUSED TENANT_MISMATCH
            NEWER_MISMATCH | * | nothing
            SAME_MISMATCH | NOTICED | REFUSED TENANT_MISMATCH
            SAME_MISMATCH | * | nothing
            NEWER_UNFETCHED | UNFETCHED | stays
            NEWER_UNFETCHED | NOTICED TOLD TOLD_NAMELESS FETCHED_AGAIN TAKEN_BACK TURNED_DOWN MISMATCHED | PARKED FETCH_PARKED
            NEWER_UNFETCHED | PARKED_FETCHING PARKED_TOLD | PARKED FETCH_PARKED
            NEWER_UNFETCHED | * | nothing

            ACCEPTANCE | TOLD TOLD_NAMELESS | ACCEPTED
            ACCEPTANCE | * | misplaced
            REFUSAL | TOLD TOLD_NAMELESS | REFUSED JOB_NOT_ACTIVE
            REFUSAL | * | misplaced
            CANDIDATE | TAKEN | PERSON
            CANDIDATE | * | misplaced
            APPLICATION | FOUND | LANDED
            APPLICATION | * | misplaced
            DELETED_JOB | FOUND | PERSON (TAKE_BACK)
            DELETED_JOB | * | misplaced
            DELETED_PERSON | FOUND | ACCEPTED
            DELETED_PERSON | * | misplaced
            REMOVAL | TAKING_BACK | REFUSED JOB_DELETED
            REMOVAL | * | misplaced
            HAND_OVER | FETCHED_AGAIN | RECEIVED
            HAND_OVER | * | misplaced

            FAILURE | TOLD TOLD_NAMELESS TAKEN FOUND TAKING_BACK FETCHED_AGAIN | stays
            FAILURE | * | misplaced
            LAST_FAILURE | TOLD TOLD_NAMELESS TAKEN FOUND TAKING_BACK FETCHED_AGAIN | PARKED RETRIES_EXHAUSTED
            LAST_FAILURE | * | misplaced
            REJECTION | TOLD TOLD_NAMELESS TAKEN FOUND TAKING_BACK FETCHED_AGAIN | PARKED REJECTED_BY_SERVICE
            REJECTION | * | misplaced

            REPLAY | TURNED_DOWN TAKEN_BACK PARKED_TOLD | FACTS
            REPLAY | MISMATCHED UNFETCHED PARKED_FETCHING | RECEIVED (FETCH_AGAIN)
            REPLAY | PARKED_TAKEN | ACCEPTED
            REPLAY | PARKED_FOUND PARKED_TAKING_BACK | PERSON
            REPLAY | * | unreplayable

            ZOMBIES_NEW_CANDIDATE | TAKEN_BACK TURNED_DOWN | PERSON (TAKE_BACK)
            ZOMBIES_NEW_CANDIDATE | * | nothing
            ZOMBIES_KNOWN_CANDIDATE | * | nothing
            """;

    private static final String ANY_OTHER = "*";
    private static final Map<Happening, Map<String, String>> EXPECTED = expected();

    @TestFactory
    Stream<DynamicTest> what_every_happening_does_in_every_situation() {
        return Arrays.stream(Happening.values()).flatMap(happening -> Arrays.stream(Situation.values())
                .map(situation -> dynamicTest(
                        happening + " in " + situation,
                        () -> assertEquals(expected(happening, situation), outcome(happening, situation)))));
    }

    @Test
    void the_table_speaks_of_every_happening() {
        assertEquals(List.of(Happening.values()).size(), EXPECTED.size());
    }

    private static String expected(Happening happening, Situation situation) {
        Map<String, String> row = EXPECTED.get(happening);
        return row.getOrDefault(situation.name(), row.get(ANY_OTHER));
    }

    private static String outcome(Happening happening, Situation situation) {
        Export export = situation.export();
        Export.Snapshot before = export.snapshot();
        try {
            happening.to(export);
        } catch (MisplacedStep misplaced) {
            return unchanged(before, export, "misplaced");
        } catch (UnreplayableExport unreplayable) {
            return unchanged(before, export, "unreplayable");
        }
        if (export.snapshot().equals(before)) {
            return "nothing";
        }
        String now = described(export.snapshot());
        return now.equals(described(before)) ? "stays" : now;
    }

    private static String unchanged(Export.Snapshot before, Export export, String how) {
        assertEquals(before, export.snapshot());
        return how;
    }

    private static String described(Export.Snapshot export) {
        return export.state()
                + (export.errand() == null ? "" : " (" + export.errand() + ")")
                + (export.reason() == null ? "" : " " + export.reason());
    }

    private static Map<Happening, Map<String, String>> expected() {
        Map<Happening, Map<String, String>> rows = new HashMap<>();
        TABLE.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] cells = line.split(" \\| ");
            Arrays.stream(cells[1].split(" ")).forEach(situation -> rows.computeIfAbsent(
                            Happening.valueOf(cells[0]), happening -> new HashMap<>())
                    .put(
                            situation.equals(ANY_OTHER)
                                    ? ANY_OTHER
                                    : Situation.valueOf(situation).name(),
                            cells[2]));
        });
        return rows;
    }
}
