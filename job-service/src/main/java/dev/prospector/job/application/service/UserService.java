package dev.prospector.job.application.service;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import dev.prospector.job.application.port.in.user.UserDirectory;
import dev.prospector.job.application.port.out.AuditTrail;
import dev.prospector.job.application.port.out.user.Users;
import dev.prospector.job.domain.access.AccessPolicy;
import dev.prospector.job.domain.access.Operation;
import dev.prospector.job.domain.user.Caller;
import dev.prospector.job.domain.user.SearchWords;
import dev.prospector.job.domain.user.SignIn;
import dev.prospector.job.domain.user.TenantRole;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.job.domain.user.UserSearch;

@ApplicationScoped
@Transactional
class UserService implements UserDirectory {
    private final Users users;
    private final AuditTrail audit;

    UserService(Users users, AuditTrail audit) {
        this.users = users;
        this.audit = audit;
    }

    /** Looks before it locks: nearly always there is no news. */
    @Override
    public void seen(SignIn signIn) {
        var known = users.find(List.of(signIn.id())).stream().findFirst();
        if (known.filter(user -> !user.learnsFrom(signIn)).isEmpty()) {
            users.save(users.lock(signIn.id()).map(user -> user.seen(signIn)).orElseGet(signIn::newcomer));
        }
    }

    @Override
    public boolean put(Caller caller, User word) {
        AccessPolicy.demand(Operation.PUT_USER, caller.roles());
        var before = users.lock(word.id());
        var after = before.map(user -> user.rewritten(word)).orElse(word);
        users.save(after);
        audit.userPut(before, after);
        return before.isEmpty();
    }

    @Override
    public List<User> search(
            Caller caller, Optional<String> words, Optional<TenantRole> role, Optional<UserId> after, int atMost) {
        AccessPolicy.demand(Operation.LIST_USERS, caller.roles());
        var asked = words.filter(text -> !text.isBlank());
        var search = new UserSearch(SearchWords.asked(asked.orElse(null)), role);
        var nobodyIsCalledSo = asked.isPresent() && search.words().values().isEmpty();
        return nobodyIsCalledSo ? List.of() : users.search(search, after, atMost);
    }

    @Override
    public List<User> called(String text, int atMost) {
        var words = SearchWords.someOf(text);
        var search = new UserSearch(words, Optional.empty());
        return words.values().isEmpty() ? List.of() : users.search(search, Optional.empty(), atMost);
    }

    @Override
    public List<User> known(Collection<UserId> ids) {
        return users.find(ids);
    }
}
