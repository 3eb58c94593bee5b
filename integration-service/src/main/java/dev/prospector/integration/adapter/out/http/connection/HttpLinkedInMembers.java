package dev.prospector.integration.adapter.out.http.connection;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.adapter.out.http.linkedin.Call;
import dev.prospector.integration.adapter.out.http.linkedin.Caller;
import dev.prospector.integration.adapter.out.http.linkedin.Questions;
import dev.prospector.integration.adapter.out.http.linkedin.Resource;
import dev.prospector.integration.application.port.out.link.LinkedInMembers;
import dev.prospector.integration.config.LinkingConfig;
import dev.prospector.integration.domain.connection.Connection;
import dev.prospector.integration.domain.link.PersonUrn;

/** {@code /v2/me}, or what newer applications have instead (LinkedIn RSC 1.2): the first says {@code id}, the other {@code sub}. */
@ApplicationScoped
class HttpLinkedInMembers implements LinkedInMembers {
    private final Questions questions;
    private final String path;

    HttpLinkedInMembers(Questions questions, LinkingConfig config) {
        this.questions = questions;
        this.path = config.profilePath();
    }

    @Override
    public PersonUrn whoConsented(Connection connection, Consent consent) {
        var call = Call.of(Call.Method.GET, questions.edition(Resource.ME), path);
        return questions.askAsMember(
                Caller.childOf(connection), call, consent, answer -> person(Fields.ofWhole(answer)));
    }

    private static PersonUrn person(Fields member) {
        var id = member.text("id");
        return new PersonUrn("urn:li:person:" + (id == null ? member.requiredText("sub") : id));
    }
}
