package dev.prospector.integration.adapter.out.http.connection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.integration.adapter.out.http.linkedin.Call;
import dev.prospector.integration.adapter.out.http.linkedin.Call.Method;
import dev.prospector.integration.adapter.out.http.linkedin.Parameter;
import dev.prospector.integration.adapter.out.http.linkedin.Questions;
import dev.prospector.integration.adapter.out.http.linkedin.Resource;
import dev.prospector.integration.adapter.out.http.linkedin.ResourceKey;
import dev.prospector.integration.adapter.out.http.linkedin.RestLi;
import dev.prospector.integration.application.port.out.connection.Provisioning;
import dev.prospector.integration.domain.provisioning.ApplicationDefinition;
import dev.prospector.integration.domain.provisioning.ApplicationUrn;
import dev.prospector.integration.domain.provisioning.ClientSecret;

/**
 * {@code /v2/provisionedApplications} and {@code /v2/developerApplicationsSecurity} (LinkedIn RSC 1.3). How a child's secrets are changed
 * by the parent was not seen: that it names the child as {@code childDeveloperApplication}, and how a secret is deleted, are
 * <b>assumptions</b>.
 */
@ApplicationScoped
class HttpProvisioning implements Provisioning {
    private final Questions questions;
    private final ParentCaller parent;

    HttpProvisioning(Questions questions, ParentCaller parent) {
        this.questions = questions;
        this.parent = parent;
    }

    @Override
    public Provisioned create(ApplicationDefinition definition) {
        var call = applications(Method.POST).saying(Body.of(ApplicationRecord.whole(definition)));
        return questions
                .askUnlessThere(
                        parent.of(definition), call, answer -> ApplicationRecord.provisioned(Fields.ofWhole(answer)))
                .orElseThrow(AlreadyProvisioned::new);
    }

    @Override
    public Optional<Known> find(String foreignId) {
        var call = applications(Method.GET)
                .with(List.of(
                        Parameter.of("q", "credentialsByUniqueForeignId"), Parameter.of("uniqueForeignId", foreignId)));
        return questions.ask(parent.of(foreignId), call, answer -> Fields.elements(answer)
                .filter(element -> ApplicationRecord.isOf(foreignId, element))
                .map(ApplicationRecord::known)
                .findFirst());
    }

    @Override
    public void update(ApplicationUrn application, ApplicationDefinition definition) {
        var edition = questions.edition(Resource.PROVISIONED_APPLICATIONS);
        var path = edition.path() + "/" + edition.protocol().inPath(ResourceKey.of(application.value()));
        var call = Call.of(Method.POST, edition, path)
                .saying(Body.of(Body.patch(ApplicationRecord.changeable(definition))));
        questions.ask(parent.of(definition), call, Function.identity());
    }

    @Override
    public ClientSecret roll(ApplicationDefinition owner, ApplicationUrn application) {
        var call = security("rollDeveloperApplicationSecret", childIs(application));
        return questions.ask(
                parent.of(owner),
                call,
                answer ->
                        new ClientSecret(Fields.ofWhole(answer).object("value").requiredText("client_secret")));
    }

    @Override
    public void retire(ApplicationDefinition owner, ApplicationUrn application, ClientSecret secret) {
        var order = Map.of("childDeveloperApplication", application.value(), "client_secret", secret.reveal());
        questions.ask(parent.of(owner), security("deleteDeveloperApplicationSecret", order), Function.identity());
    }

    private static Map<String, String> childIs(ApplicationUrn application) {
        return Map.of("childDeveloperApplication", application.value());
    }

    private Call applications(Method method) {
        return questions.edition(Resource.PROVISIONED_APPLICATIONS).call(method, List.of());
    }

    /** The one call to the unversioned API that speaks protocol 2.0. */
    private Call security(String action, Map<String, String> order) {
        return questions
                .edition(Resource.APPLICATION_SECURITY)
                .call(Method.POST, List.of(Parameter.of("action", action)))
                .in(RestLi.V2)
                .doing("action")
                .saying(Body.of(order));
    }
}
