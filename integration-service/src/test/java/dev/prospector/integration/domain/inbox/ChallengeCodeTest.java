package dev.prospector.integration.domain.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.prospector.integration.domain.provisioning.ClientSecret;
import dev.prospector.integration.fakes.Samples;

class ChallengeCodeTest {
    private static final String CODE = "890e4f16-2a7b-4c3d-9e8f-0a1b2c3deed0";

    /** Made once with {@code printf %s CODE | openssl dgst -sha256 -hmac secret}. */
    private static final String ANSWER = "0114bd782147b6ae0f3acd78f5d58b3baafc76537afd7d6f851a24adb81fef79";

    @Test
    void the_answer_is_the_codes_hmac_in_lower_case_hex() {
        assertEquals(ANSWER, new ChallengeCode(CODE).answeredWith(new ClientSecret("secret"), Samples::hmac));
    }

    @RepeatedTest(100)
    void any_random_uuid_is_one() {
        var uuid = UUID.randomUUID().toString();
        assertEquals(uuid, new ChallengeCode(uuid).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"890E4F16-2A7B-4C3D-9E8F-0A1B2C3DEED0", "890e4f16-2A7B-4c3d-Be8f-0a1b2c3deed0"})
    void case_is_kept_as_it_came(String code) {
        assertEquals(code, new ChallengeCode(code).value());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "challenge",
                "hmacsha256={\"requestId\":\"r-1\"}",
                "hmacsha256=890e4f16-2a7b-4c3d-9e8f-0a1b2c3deed0",
                "890e4f16-2a7b-1c3d-9e8f-0a1b2c3deed0",
                "890e4f16-2a7b-7c3d-9e8f-0a1b2c3deed0",
                "890e4f16-2a7b-4c3d-7e8f-0a1b2c3deed0",
                "890e4f16-2a7b-4c3d-ce8f-0a1b2c3deed0",
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "890e4f162a7b4c3d9e8f0a1b2c3deed0",
                "{890e4f16-2a7b-4c3d-9e8f-0a1b2c3deed0}",
                "urn:uuid:890e4f16-2a7b-4c3d-9e8f-0a1b2c3deed0",
                "890e4f16-2a7b-4c3d-9e8f-0a1b2c3deed",
                "890e4f16-2a7b-4c3d-9e8f-0a1b2c3deed00",
                "890e4f16-2a7b-4c3d-9e8f-0a1b2c3deedg",
                " 890e4f16-2a7b-4c3d-9e8f-0a1b2c3deed0",
                "890e4f16-2a7b-4c3d-9e8f-0a1b2c3deed0 ",
                "890e4f16-2a7b-4c3d-9e8f-0a1b2c3deed0\n",
                "890e4f16-2a7b-4c3d-9e8f-0a1b2c3deed0\0",
                "890e4f16_2a7b_4c3d_9e8f_0a1b2c3deed0",
                "890e4f1-62a7b-4c3d-9e8f-0a1b2c3deed0",
                "1-1-4000-8000-1",
                "\uff18\uff19\uff10e4f16-2a7b-4c3d-9e8f-0a1b2c3deed0"
            })
    void nothing_else_is_signed(String text) {
        assertThrows(InvalidChallenge.class, () -> new ChallengeCode(text));
    }
}
