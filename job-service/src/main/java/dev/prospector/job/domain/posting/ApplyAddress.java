package dev.prospector.job.domain.posting;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * Where candidates apply to a company's jobs, each job in its place: the company's {@code jobApplyUrlTemplate} as integration-service tells
 * it. LinkedIn takes no job without such an address (LinkedIn RSC, {@code companyApplyUrl}).
 */
public record ApplyAddress(String template) {
    private static final String PLACE = "{jobNumber}";
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Empty where no http or https address comes of it. */
    public Optional<URI> of(JobNumber job) {
        try {
            var address = new URI(template.replace(PLACE, job.toString()));
            return Optional.of(address).filter(ApplyAddress::leadsSomewhere);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean leadsSomewhere(URI address) {
        return address.getHost() != null
                && SCHEMES.stream().anyMatch(known -> known.equalsIgnoreCase(address.getScheme()));
    }
}
