package dev.prospector.integration.domain.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a user's browser goes on after LinkedIn: a page of the tenant's own front end. Nothing else is one, so that nobody is sent
 * elsewhere under our name.
 */
public record ReturnAddress(String value) {
    private static final int LONGEST = 2_000;

    /** An origin that ends where the address does, or before its path, query or fragment: nothing in it can move the host. */
    private static final Pattern FORM = Pattern.compile("([a-z]+://[A-Za-z0-9.:-]+)([/?#][!-~&&[^\"<>\\\\^`{|}]]*)?");

    public ReturnAddress {
        if (!isAddress(value)) {
            throw new IllegalArgumentException("no address to return to");
        }
    }

    /**
     * @param text as the front end gave it
     * @param origins the tenant's front ends, letter by letter
     * @return nothing for an address of another origin, or none at all
     */
    public static Optional<ReturnAddress> within(List<String> origins, String text) {
        return Optional.of(text)
                .filter(ReturnAddress::isAddress)
                .map(ReturnAddress::new)
                .filter(address -> origins.contains(address.origin()));
    }

    /** The same with one more parameter in its query. @param parameter whose value needs no escaping */
    public URI with(String parameter, String plain) {
        var end = value.indexOf('#') < 0 ? value.length() : value.indexOf('#');
        var page = value.substring(0, end);
        var separator = page.contains("?") ? "&" : "?";
        return URI.create(page + separator + parameter + "=" + plain + value.substring(end));
    }

    private String origin() {
        var parts = FORM.matcher(value);
        return parts.matches() ? parts.group(1) : "";
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches() && isUri(text);
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
