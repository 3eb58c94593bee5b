package dev.prospector.sync.application.service.activity;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.sync.application.port.in.activity.Slice;
import dev.prospector.sync.application.port.out.activity.Attributions;
import dev.prospector.sync.application.port.out.activity.Attributions.Credit;
import dev.prospector.sync.application.port.out.activity.Attributions.Writing;

/** Says of what is shown who wrote it; asked once for a page. */
@ApplicationScoped
class Credits {

    private final Attributions attributions;

    Credits(Attributions attributions) {
        this.attributions = attributions;
    }

    <T> Slice<T> on(Slice<T> shown, Function<T, Writing> writing, BiFunction<T, Credit, T> credited) {
        Set<Writing> writings = shown.items().stream().map(writing).collect(Collectors.toSet());
        var credits = attributions.of(writings);
        return shown.map(item -> credited.apply(item, credits.getOrDefault(writing.apply(item), Credit.NOBODY)));
    }
}
