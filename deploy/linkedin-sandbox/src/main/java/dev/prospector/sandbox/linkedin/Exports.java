package dev.prospector.sandbox.linkedin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The exports made so far. Safe for many threads. */
public final class Exports {

    private final Map<String, Export> byRequest = new ConcurrentHashMap<>();

    public Exports(Collection<Export> exports) {
        exports.forEach(this::add);
    }

    public void add(Export export) {
        byRequest.put(export.requestId(), export);
    }

    public Optional<Export> find(String requestId) {
        return Optional.ofNullable(byRequest.get(requestId));
    }

    public List<Export> all() {
        return List.copyOf(byRequest.values());
    }

    public void removeOf(String tenant) {
        byRequest.values().removeIf(export -> export.tenant().equals(tenant));
    }

    public void clear() {
        byRequest.clear();
    }
}
