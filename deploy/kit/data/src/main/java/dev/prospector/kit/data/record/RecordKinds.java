package dev.prospector.kit.data.record;

import dev.prospector.kit.http.problem.Problems;

/** The kinds of records by their words. */
final class RecordKinds {
    private RecordKinds() {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 {@code BAD_FILTER} */
    static <K> K called(String word, ToldRecords<K> records) {
        return records.kinds().stream()
                .filter(kind -> records.word(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> Problems.of(400, "BAD_FILTER", "type takes " + words(records) + "."));
    }

    private static <K> String words(ToldRecords<K> records) {
        var words = records.kinds().stream().map(records::word).toList();
        var last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
