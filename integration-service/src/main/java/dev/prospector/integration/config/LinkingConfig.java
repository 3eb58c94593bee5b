package dev.prospector.integration.config;

import java.net.URI;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How users link their LinkedIn accounts (LinkedIn RSC 1.2). */
@ConfigMapping(prefix = "prospector.linkedin")
public interface LinkingConfig {
    /** LinkedIn's consent page. */
    @WithDefault("https://www.linkedin.com/oauth/v2/authorization")
    URI authorizationUrl();

    /** What members are asked to allow; LinkedIn may want {@code openid profile} of newer applications. */
    @WithDefault("r_liteprofile")
    String scope();

    /** Whether LinkedIn gets a challenge (RFC 7636); not, where it refuses one. */
    @WithDefault("true")
    boolean pkce();

    /** Below {@code api-url}: tells who a member is, as {@code id} or {@code sub}. */
    @WithDefault("/v2/me?fields=id")
    String profilePath();
}
