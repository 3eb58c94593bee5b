package dev.prospector.sync.adapter.in.kafka.activity;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import dev.prospector.sync.domain.Personal;
import dev.prospector.sync.domain.activity.Direction;
import dev.prospector.sync.domain.activity.InMail;
import dev.prospector.sync.domain.activity.InMailType;
import dev.prospector.sync.domain.activity.SealedText;

/**
 * The payload of {@code linkedin.inmails}.
 *
 * @param holderVersion missing, hence 0, in what was told by releases that did not know it
 * @param text sealed; base64 in JSON
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record InMailNews(
        String event,
        String contract,
        String seat,
        @Personal String holder,
        Long holderVersion,
        @Personal String person,
        String thread,
        InMailType type,
        Direction direction,
        Instant at,
        byte[] text) {

    InMail toDomain() {
        return new InMail(
                event,
                contract,
                seat,
                holder,
                holderVersion == null ? 0 : holderVersion,
                person,
                thread,
                type,
                direction,
                at,
                SealedText.orNull(text));
    }
}
