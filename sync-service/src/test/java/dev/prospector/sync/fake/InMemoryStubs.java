package dev.prospector.sync.fake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.prospector.sync.application.port.out.activity.Stubs;
import dev.prospector.sync.domain.activity.InMail;
import dev.prospector.sync.domain.activity.Stub;

public final class InMemoryStubs implements Stubs {

    private final OneThreadTenants tenants;
    private final Map<List<String>, Stub> stubs = new HashMap<>();

    public InMemoryStubs(OneThreadTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public void put(List<Stub> told) {
        told.forEach(stub -> stubs.merge(
                List.of(tenants.current(), stub.contract(), stub.stub()),
                stub,
                (old, fresh) -> fresh.createdAt().isAfter(old.createdAt()) ? fresh : old));
    }

    boolean isSharedWith(InMail message) {
        return all().anyMatch(stub -> isBetweenThoseOf(stub, message));
    }

    static boolean isBetweenThoseOf(Stub stub, InMail message) {
        return stub.contract().equals(message.contract())
                && stub.seat().equals(message.seat())
                && stub.person().equals(message.person());
    }

    Stream<Stub> all() {
        return stubs.entrySet().stream()
                .filter(entry -> entry.getKey().get(0).equals(tenants.current()))
                .map(Map.Entry::getValue);
    }
}
