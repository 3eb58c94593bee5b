package dev.prospector.sync.application.service.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.sync.application.port.in.activity.InMailReading.Shown;
import dev.prospector.sync.application.port.in.activity.Slice;
import dev.prospector.sync.application.port.out.activity.Attributions.Credit;
import dev.prospector.sync.application.port.out.activity.InMails;
import dev.prospector.sync.application.port.out.activity.ReadingTrail;
import dev.prospector.sync.application.port.out.activity.Texts;
import dev.prospector.sync.application.port.out.activity.UnreadableText;
import dev.prospector.sync.domain.access.TextPolicy;
import dev.prospector.sync.domain.access.Withheld;

/** Reads a page of InMails, and writes down whose texts it shows. */
@ApplicationScoped
@Transactional
class InMailPages {

    private final InMails inMails;
    private final Texts texts;
    private final ReadingTrail trail;

    InMailPages(InMails inMails, Texts texts, ReadingTrail trail) {
        this.inMails = inMails;
        this.texts = texts;
        this.trail = trail;
    }

    Slice<Shown> read(Reading reading) {
        var rows = inMails.newest(reading.match().person(), reading.after(), reading.atMost() + 1);
        Slice<Shown> page = Slice.of(rows, reading.atMost(), entry -> shown(entry, reading));
        trail.readInMails(
                reading.candidateId(),
                page.items().stream()
                        .filter(shown -> shown.text() != null)
                        .map(Shown::message)
                        .toList());
        return page;
    }

    private Shown shown(InMails.Entry entry, Reading reading) {
        var message = entry.correspondence();
        boolean own = reading.viewer().filter(viewer -> viewer.owns(message)).isPresent();
        return TextPolicy.ofInMail(message, reading.match().matched(), reading.viewer())
                .map(reason -> new Shown(entry.message(), own, null, reason, Credit.NOBODY))
                .orElseGet(() -> opened(entry, own));
    }

    private Shown opened(InMails.Entry entry, boolean own) {
        try {
            return new Shown(entry.message(), own, texts.open(entry.message()), null, Credit.NOBODY);
        } catch (UnreadableText unreadable) {
            return new Shown(entry.message(), own, null, Withheld.UNAVAILABLE, Credit.NOBODY);
        }
    }
}
