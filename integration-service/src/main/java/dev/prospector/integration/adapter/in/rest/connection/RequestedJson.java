package dev.prospector.integration.adapter.in.rest.connection;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.prospector.integration.domain.connection.IntegrationKey;
import dev.prospector.integration.domain.connection.IntegrationType;
import dev.prospector.kit.http.problem.Problems;

@Schema(name = "ConnectionRequest", description = "What LinkedIn's onboarding widget gave its callback, unchanged")
record RequestedJson(@NotNull @Size(min = 1, max = 100) List<@Valid @NotNull Entry> integrations) {

    /** LinkedIn's own shape, assumed (LinkedIn RSC 1.5): what it adds to it is none of our business. */
    @Schema(
            name = "RequestedIntegration",
            description =
                    "Other fields, and integrations of types that Recruiter System Connect does not need, are ignored",
            additionalProperties = Schema.True.class)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(
            @NotBlank
            @Size(max = 255)
            @Pattern(regexp = VISIBLE)
            @Schema(
                    description = "The organization's URN, for CSA_API the contract's",
                    examples = "urn:li:organization:4242")
            String integrationContext,

            @NotBlank @Size(max = 100) @Schema(examples = "ONE_CLICK_EXPORT")
            String integrationType,

            @Size(max = 100) @Schema(nullable = true, examples = "RECRUITER")
            String tenantType,

            @Size(max = 100) @Schema(nullable = true, examples = "ATS")
            String dataProvider) {
        private static final String VISIBLE = "^[!-~]*$";
        private static final String OUR_TENANT_TYPE = "RECRUITER";
        private static final String OUR_PROVIDER = "ATS";

        private Optional<IntegrationType> type() {
            return isOurs(tenantType, OUR_TENANT_TYPE) && isOurs(dataProvider, OUR_PROVIDER)
                    ? IntegrationType.called(integrationType)
                    : Optional.empty();
        }

        private static boolean isOurs(String word, String ours) {
            return word == null || word.equals(ours);
        }
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with the pointer of the first that cannot be one */
    List<IntegrationKey> keys() {
        return ours().mapToObj(this::key).toList();
    }

    /** Where the entry stands of which the core was told as {@code index}. */
    String pointer(int index) {
        return pointerOf(ours().skip(index).findFirst().orElseThrow());
    }

    private IntStream ours() {
        return IntStream.range(0, integrations.size())
                .filter(at -> integrations.get(at).type().isPresent());
    }

    private IntegrationKey key(int at) {
        var entry = integrations.get(at);
        try {
            return new IntegrationKey(entry.integrationContext(), entry.type().orElseThrow());
        } catch (IllegalArgumentException e) {
            throw Problems.invalid(
                    pointerOf(at), "WRONG_CONTEXT", "is an organization's URN, for CSA_API a contract's");
        }
    }

    private static String pointerOf(int at) {
        return "/integrations/" + at + "/integrationContext";
    }
}
