package dev.prospector.job.adapter.in.rest.posting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.job.domain.posting.Location;

@Schema(name = "JobLocation")
record LocationJson(
        @Size(max = Location.NAME_MAX)
        @Schema(description = "Required unless the work is REMOTE", nullable = true, examples = "Hamburg")
        String city,

        @Size(max = Location.NAME_MAX) @Schema(nullable = true, examples = "Hamburg")
        String region,

        @NotBlank @Schema(description = "ISO 3166 alpha-2", examples = "DE")
        String country,

        @Size(max = Location.POSTAL_CODE_MAX) @Schema(nullable = true, examples = "20095")
        String postalCode) {

    static LocationJson of(Location location) {
        return new LocationJson(location.city(), location.region(), location.country(), location.postalCode());
    }

    Location toDomain() {
        return new Location(city, region, country, postalCode);
    }
}
