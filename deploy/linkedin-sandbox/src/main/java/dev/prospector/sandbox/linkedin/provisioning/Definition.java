package dev.prospector.sandbox.linkedin.provisioning;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.prospector.sandbox.http.Json;
import dev.prospector.sandbox.linkedin.ApiError;
import dev.prospector.sandbox.linkedin.protocol.Patch;

/**
 * What the product says of a child application (section 1.3 of LinkedIn's contract); what breaks a rule there is refused with 400.
 *
 * @param uniqueForeignId      the product's own id of its customer; in the sandbox also the tenant's name
 * @param validJsSdkDomains    origins that may show widgets; null for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Definition(
        String uniqueForeignId,
        String name,
        String description,
        List<String> oauth2AuthorizedCallbackUrls,
        List<String> validJsSdkDomains) {

    private static final int LONGEST_NAME = 50;

    Definition checked() {
        demand(isText(uniqueForeignId), "uniqueForeignId is required");
        demand(isText(name), "name is required");
        demand(isText(description), "description is required");
        demand(name.length() <= LONGEST_NAME, "name has 50 characters at most");
        demand(!name.toLowerCase(Locale.ROOT).contains("linkedin"), "name must not contain LinkedIn");
        listed(oauth2AuthorizedCallbackUrls)
                .forEach(url -> demand(isAddress(url), "oauth2AuthorizedCallbackUrls are fully qualified"));
        listed(validJsSdkDomains)
                .forEach(url -> demand(
                        isAddress(url) && !url.endsWith("/"),
                        "validJsSdkDomains are origins without a slash at the end"));
        return this;
    }

    /** As a patch says; the customer stays the same. */
    Definition patched(Patch patch) {
        ObjectNode fields = Json.MAPPER.valueToTree(this);
        patch.applyTo(fields);
        Definition changed = read(fields).checked();
        demand(changed.uniqueForeignId.equals(uniqueForeignId), "uniqueForeignId cannot be changed");
        return changed;
    }

    private static Definition read(ObjectNode fields) {
        try {
            return Json.MAPPER.treeToValue(fields, Definition.class);
        } catch (JsonProcessingException otherShape) {
            throw ApiError.badParameter("The patch has a field that is unknown or of another type");
        }
    }

    private static List<String> listed(List<String> some) {
        return some == null ? List.of() : some;
    }

    private static boolean isText(String value) {
        return value != null && !value.isBlank();
    }

    private static boolean isAddress(String url) {
        try {
            return URI.create(url).getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static void demand(boolean right, String rule) {
        if (!right) {
            throw ApiError.badParameter(rule);
        }
    }
}
