package dev.prospector.integration.application.service.diagnosis;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import dev.prospector.integration.domain.diagnosis.Ailment;
import dev.prospector.integration.domain.diagnosis.Finding;
import dev.prospector.integration.domain.diagnosis.Finding.Check;

/**
 * What came of a question to somebody outside.
 *
 * @param told the answer; nothing when there was none
 * @param ailment why there was none; nothing when it was not even asked
 * @param because why it was not asked; nothing when it was
 */
record Answer<T>(Optional<T> told, Optional<Ailment> ailment, Map<String, String> details, Optional<String> because) {
    /** Why a question is not asked when the time for all of them is over. */
    static final String TIME = "TIME";

    static <T> Answer<T> of(T told) {
        return new Answer<>(Optional.of(told), Optional.empty(), Map.of(), Optional.empty());
    }

    static <T> Answer<T> none(Ailment ailment, Map<String, String> details) {
        return new Answer<>(Optional.empty(), Optional.of(ailment), details, Optional.empty());
    }

    static <T> Answer<T> notAsked(String because) {
        return new Answer<>(Optional.empty(), Optional.empty(), Map.of(), Optional.of(because));
    }

    /** What the check shows whose question it is. */
    Finding judged(Check check, Function<T, Finding> judgement) {
        return told.map(judgement).orElseGet(() -> missed(check));
    }

    private Finding missed(Check check) {
        return ailment.map(what -> Finding.failed(check, what, details))
                .orElseGet(() -> Finding.notChecked(check, because.orElseThrow()));
    }

    /** What a later check makes of the same answer: without one it says nothing. @param owner whose question it is */
    Finding judgedToo(Check check, Check owner, Function<T, Finding> judgement) {
        return told.map(judgement).orElseGet(() -> Finding.notChecked(check, because.orElse(owner.name())));
    }
}
