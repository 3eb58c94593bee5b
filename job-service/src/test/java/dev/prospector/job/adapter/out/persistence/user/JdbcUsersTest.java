package dev.prospector.job.adapter.out.persistence.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import dev.prospector.job.AtOnce;
import dev.prospector.job.Samples;
import dev.prospector.job.application.port.out.UsersContract;
import dev.prospector.job.application.port.out.user.Users;
import dev.prospector.job.domain.user.SearchWords;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserSearch;
import dev.prospector.kit.data.sql.Tenants;
import dev.prospector.testbed.TestTenants;

@QuarkusTest
class JdbcUsersTest extends UsersContract {
    private final String tenant = TestTenants.fresh();

    @Inject
    Users users;

    @Inject
    Tenants tenants;

    @Override
    protected Users users() {
        return users;
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return tenants.in(tenant, work);
    }

    @Test
    void another_tenant_finds_nobody() {
        var user = saved(Samples.known("rob"));
        var stranger = TestTenants.fresh();
        assertEquals(List.of(), tenants.in(stranger, () -> users.find(List.of(user.id()))));
        assertEquals(Optional.empty(), tenants.in(stranger, () -> users.hold(user.id())));
        assertEquals(Optional.empty(), tenants.in(stranger, () -> users.lock(user.id())));
        for (var text : List.of("", "rob")) {
            var search = new UserSearch(SearchWords.asked(text), Optional.empty());
            assertEquals(List.of(), tenants.in(stranger, () -> users.search(search, Optional.empty(), 9)));
        }
    }

    @Test
    void of_two_who_write_the_same_user_down_the_second_finds_the_first_ones() {
        for (int round = 0; round < 20; round++) {
            var user = Samples.known("user" + round);
            var before = AtOnce.twice(() -> work(() -> {
                var found = users.lock(user.id());
                users.save(user);
                return found;
            }));
            assertEquals(1, before.stream().filter(Optional::isEmpty).count());
            assertEquals(
                    List.<Optional<User>>of(Optional.of(user)),
                    before.stream().filter(Optional::isPresent).toList());
        }
    }
}
