package dev.prospector.integration.fakes;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.prospector.integration.application.port.out.departure.DepartedMembers;
import dev.prospector.integration.domain.departure.DepartedMember;
import dev.prospector.integration.domain.departure.DepartedMemberId;
import dev.prospector.integration.domain.departure.DepartureLookup;
import dev.prospector.integration.domain.link.PersonUrn;

public final class InMemoryDepartedMembers implements DepartedMembers {
    private static final Comparator<DepartedMember> FOUND_LAST_FIRST = Comparator.comparing(DepartedMember::foundAt)
            .thenComparing(member -> member.id().toString())
            .reversed();

    private final FakeTenants tenants;
    private final Map<String, Map<PersonUrn, DepartedMember>> members = new HashMap<>();
    private final Map<String, DepartureLookup> lookups = new HashMap<>();

    public InMemoryDepartedMembers(FakeTenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public List<DepartedMember> hold(Collection<PersonUrn> persons) {
        return own().filter(member -> persons.contains(member.person())).toList();
    }

    @Override
    public Optional<DepartedMember> hold(DepartedMemberId id) {
        return own().filter(member -> member.id().equals(id)).findFirst();
    }

    @Override
    public void save(Collection<DepartedMember> saved) {
        var all = members.computeIfAbsent(tenants.current(), tenant -> new LinkedHashMap<>());
        saved.forEach(member -> all.put(member.person(), member));
    }

    @Override
    public List<DepartedMember> list(Optional<Standing> standing, Optional<Place> after, int atMost) {
        return own().filter(member -> standing.map(asked -> asked.isOf(member)).orElse(true))
                .sorted(FOUND_LAST_FIRST)
                .filter(member -> after.map(place -> comesAfter(place, member)).orElse(true))
                .limit(atMost)
                .toList();
    }

    private static boolean comesAfter(Place place, DepartedMember member) {
        var later = member.foundAt().compareTo(place.foundAt());
        return later < 0
                || later == 0 && member.id().toString().compareTo(place.id().toString()) < 0;
    }

    @Override
    public List<PersonUrn> unknown(Instant since, int atMost) {
        return own().filter(member -> member.candidate().isEmpty())
                .filter(member -> member.candidateAskedAt()
                        .filter(asked -> asked.isAfter(since))
                        .isEmpty())
                .map(DepartedMember::person)
                .limit(atMost)
                .toList();
    }

    @Override
    public DepartureLookup lookup() {
        return lookups.getOrDefault(tenants.current(), DepartureLookup.NONE);
    }

    @Override
    public void save(DepartureLookup lookup) {
        lookups.put(tenants.current(), lookup);
    }

    private Stream<DepartedMember> own() {
        return members.getOrDefault(tenants.current(), Map.of()).values().stream();
    }
}
