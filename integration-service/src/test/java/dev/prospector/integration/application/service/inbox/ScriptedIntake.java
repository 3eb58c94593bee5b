package dev.prospector.integration.application.service.inbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;

import dev.prospector.integration.domain.inbox.Push;

/** A store that remembers which groups came, and does before each what a test has told it. */
final class ScriptedIntake extends GroupIntake {
    private final List<List<String>> groups = new ArrayList<>();
    private final Set<String> stored = new LinkedHashSet<>();
    private final Queue<Consumer<List<Push>>> script = new ArrayDeque<>();
    private Consumer<List<Push>> always = group -> {};

    ScriptedIntake() {
        super(null, null);
    }

    /** Once, in this order. */
    ScriptedIntake then(Consumer<List<Push>> before) {
        script.add(before);
        return this;
    }

    /** When the script is over. */
    void always(Consumer<List<Push>> before) {
        always = before;
    }

    @Override
    synchronized List<Boolean> receive(List<Push> group) {
        groups.add(group.stream().map(push -> push.notice().requestId()).toList());
        var next = script.isEmpty() ? always : script.remove();
        next.accept(group);
        return group.stream().map(push -> stored.add(push.notice().requestId())).toList();
    }

    /** The request ids of each call, those that failed too. */
    List<List<String>> groups() {
        return groups;
    }

    /** In the order in which they were stored. */
    List<String> stored() {
        return List.copyOf(stored);
    }
}
