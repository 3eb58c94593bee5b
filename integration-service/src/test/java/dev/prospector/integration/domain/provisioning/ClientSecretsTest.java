package dev.prospector.integration.domain.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.prospector.integration.fakes.Samples;

class ClientSecretsTest {
    private static final ClientSecret A = new ClientSecret("a-secret");
    private static final ClientSecret B = new ClientSecret("b-secret");
    private static final ClientSecret C = new ClientSecret("c-secret");

    @Test
    void the_earlier_secret_stays_alive_as_second() {
        assertEquals(List.of(B, A), ClientSecrets.only(A).replacedBy(B).newestFirst());
    }

    @Test
    void the_oldest_of_three_dies() {
        var secrets = ClientSecrets.only(A).replacedBy(B).replacedBy(C);
        assertEquals(List.of(C, B), secrets.newestFirst());
    }

    @Test
    void the_same_secret_again_changes_nothing() {
        var two = ClientSecrets.only(A).replacedBy(B);
        assertEquals(two, two.replacedBy(B));
    }

    @Test
    void going_back_to_the_second_swaps_the_two() {
        var two = ClientSecrets.only(A).replacedBy(B);
        assertEquals(List.of(A, B), two.replacedBy(A).newestFirst());
    }

    @Test
    void an_application_has_one_or_two_secrets() {
        assertThrows(IllegalArgumentException.class, () -> new ClientSecrets(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new ClientSecrets(List.of(A, B, C)));
    }

    @Test
    void a_secret_is_never_printed() {
        var application = Samples.application(A);
        assertFalse(application.toString().contains(A.reveal()));
    }

    @Test
    void a_secret_has_1_to_256_characters() {
        assertThrows(IllegalArgumentException.class, () -> new ClientSecret(" "));
        assertThrows(IllegalArgumentException.class, () -> new ClientSecret("x".repeat(257)));
        assertEquals(256, new ClientSecret("x".repeat(256)).reveal().length());
    }

    @Test
    void another_secret_is_used_from_now_on_and_the_one_before_stays_alive() {
        var rotated = Samples.application(A).with(B);
        assertEquals(new ClientSecrets(List.of(B, A)), rotated.secrets());
        assertEquals(Optional.of(A), rotated.secrets().older());
    }

    @Test
    void the_older_one_can_be_retired() {
        var rotated = Samples.application(A).with(B);
        assertEquals(Samples.application(B), rotated.withNewestAlone());
        assertEquals(Optional.empty(), Samples.application(A).secrets().older());
    }
}
