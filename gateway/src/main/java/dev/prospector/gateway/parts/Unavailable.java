package dev.prospector.gateway.parts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a composed screen that is missing from this answer, and why. The rest of the answer is whole. */
@Schema(name = "Unavailable")
public record Unavailable(
        @Schema(example = "candidates") String part,
        @Schema(example = "SERVICE_UNAVAILABLE") String code) {}
