package dev.prospector.integration.adapter.in.rest.departure;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.domain.Personal;
import dev.prospector.integration.domain.departure.Decision;
import dev.prospector.integration.domain.departure.DepartedMember;
import dev.prospector.integration.domain.departure.Ruling;

@Schema(name = "DepartedMember", description = "A member who was exported and has left LinkedIn since")
record DepartedMemberJson(
        @Schema(examples = "0b8f5a64-7c11-4e0c-9d0e-2f6a8a3c1d55")
        UUID id,

        @Personal @Schema(examples = "urn:li:person:pQ7x2") String person,

        @Schema(
                nullable = true,
                description = "Who it is here; null while nobody is known",
                examples = "01970000-0000-7000-8000-000000000002")
        UUID candidateId,

        @Schema(
                nullable = true,
                description = "By LinkedIn; null when it does not say",
                examples = "2026-02-01T00:00:00Z")
        Instant departedAt,

        @Schema(description = "When LinkedIn first told of it", examples = "2026-02-02T00:00:00Z")
        Instant foundAt,

        @Schema(nullable = true, description = "Null while nobody has decided", examples = "KEEP")
        Decision decision,

        @Schema(nullable = true, description = "The admin who did", examples = "admin")
        String decidedBy,

        @Schema(nullable = true, examples = "2026-02-03T00:00:00Z")
        Instant decidedAt,

        @Schema(description = "What the caller may do about it now", examples = "[\"decide\"]")
        List<DepartedMemberAction> actions) {

    /** @param tenantRoles of who reads it */
    static DepartedMemberJson of(DepartedMember member, Set<String> tenantRoles) {
        var ruling = member.ruling();
        return new DepartedMemberJson(
                member.id().value(),
                member.person().value(),
                member.candidate().orElse(null),
                member.departedAt().orElse(null),
                member.foundAt(),
                ruling.map(Ruling::decision).orElse(null),
                ruling.map(Ruling::by).orElse(null),
                ruling.map(Ruling::at).orElse(null),
                DepartedMemberAction.allowed(tenantRoles));
    }
}
