package dev.prospector.sync.application.service.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.sync.application.port.in.activity.Slice;
import dev.prospector.sync.application.port.out.activity.Attributions;
import dev.prospector.sync.application.port.out.activity.Attributions.Credit;
import dev.prospector.sync.application.port.out.activity.Attributions.Writing;

/** Says of what is shown who wrote it; asked once for a page. */
@ApplicationScoped
class Credits {

    /** What the services that know it take in one call. */
    private static final int AT_ONCE = 200;

    private final Attributions attributions;

    Credits(Attributions attributions) {
        this.attributions = attributions;
    }

    <T> Slice<T> on(Slice<T> shown, Function<T, Writing> writing, BiFunction<T, Credit, T> credited) {
        var credits = credits(shown.items().stream().map(writing).distinct().toList());
        return shown.map(item -> credited.apply(item, credits.getOrDefault(writing.apply(item), Credit.NOBODY)));
    }

    private Map<Writing, Credit> credits(List<Writing> writings) {
        var credits = new HashMap<Writing, Credit>();
        for (int from = 0; from < writings.size(); from += AT_ONCE) {
            var some = writings.subList(from, Math.min(from + AT_ONCE, writings.size()));
            credits.putAll(attributions.of(Set.copyOf(some)));
        }
        return credits;
    }
}
