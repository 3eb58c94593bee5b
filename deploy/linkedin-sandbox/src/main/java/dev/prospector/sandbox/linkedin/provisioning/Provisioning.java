package dev.prospector.sandbox.linkedin.provisioning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import dev.prospector.sandbox.linkedin.ParentApplication;

/** The product's parent application and the child applications that were made with it. Safe for many threads. */
public final class Provisioning {

    private volatile ParentApplication parent;
    private final Map<String, ChildApplication> byForeignId = new ConcurrentHashMap<>();

    /** What the state file holds. */
    public record Stored(ParentApplication parent, List<ChildApplication> children) {}

    private Provisioning(ParentApplication parent, Collection<ChildApplication> children) {
        this.parent = parent;
        children.forEach(child -> byForeignId.put(child.uniqueForeignId(), child));
    }

    public static Provisioning nothing() {
        return new Provisioning(ParentApplication.register(), List.of());
    }

    /** @param stored null for a state file of before there was a parent application */
    public static Provisioning restore(Stored stored) {
        return stored == null ? nothing() : new Provisioning(stored.parent(), stored.children());
    }

    public Stored stored() {
        return new Stored(parent, List.copyOf(byForeignId.values()));
    }

    public ParentApplication parent() {
        return parent;
    }

    /** Registers the parent's portal webhook; its credentials stay. */
    public void callBack(String url) {
        parent = parent.calledAt(url);
    }

    /** The tenant's child application; empty while it has none, or one that was made without the provisioning API. */
    public Optional<ChildApplication> of(String foreignId) {
        return Optional.ofNullable(byForeignId.get(foreignId));
    }

    /** Whether it was added; a known foreign id keeps what it has. */
    boolean add(ChildApplication child) {
        return byForeignId.putIfAbsent(child.uniqueForeignId(), child) == null;
    }

    Optional<ChildApplication> withKey(String key) {
        return byForeignId.values().stream()
                .filter(child -> child.key().equals(key))
                .findFirst();
    }

    void change(ChildApplication child, UnaryOperator<ChildApplication> change) {
        byForeignId.computeIfPresent(child.uniqueForeignId(), (id, known) -> change.apply(known));
    }
}
