package dev.prospector.sync.adapter.out.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import dev.prospector.kit.data.sealing.Keyset;
import dev.prospector.kit.data.sealing.Sealing;
import dev.prospector.kit.data.sealing.Unsealable;
import dev.prospector.kit.http.access.CurrentTenant;
import dev.prospector.sync.application.port.out.activity.Texts;
import dev.prospector.sync.application.port.out.activity.UnreadableText;
import dev.prospector.sync.domain.activity.InMail;
import dev.prospector.sync.domain.activity.InMailText;
import dev.prospector.sync.domain.activity.NoteText;
import dev.prospector.sync.domain.activity.RecruiterNote;
import dev.prospector.sync.domain.activity.SealedText;

/** An InMail's text is JSON, a note's is the text itself. */
@ApplicationScoped
class SealedTexts implements Texts {

    private final Sealing sealing;
    private final CurrentTenant tenant;
    private final ObjectReader json;

    SealedTexts(Sealing sealing, CurrentTenant tenant, ObjectMapper json) {
        this.sealing = sealing;
        this.tenant = tenant;
        this.json = json.readerFor(InMailText.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public InMailText open(InMail message) {
        return message.text() == null
                ? null
                : inMailText(opened(message.text(), ActivityTopics.inMail(tenant.id(), message.event())));
    }

    @Override
    public NoteText open(RecruiterNote note) {
        return note.text() == null
                ? null
                : new NoteText(new String(opened(note.text(), ActivityTopics.note(tenant.id(), note.note())), UTF_8));
    }

    private InMailText inMailText(byte[] clear) {
        try {
            InMailText text = json.readValue(clear);
            if (text != null) {
                return text;
            }
        } catch (IOException e) {
            // Without the cause: what Jackson says may quote the text.
        }
        throw new UnreadableText();
    }

    private byte[] opened(SealedText sealed, String boundTo) {
        try {
            return sealing.open(Keyset.LINKEDIN_ACTIVITY, sealed.bytes(), boundTo);
        } catch (Unsealable unsealable) {
            throw new UnreadableText();
        }
    }
}
