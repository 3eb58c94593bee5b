package dev.prospector.job.application.port.out;

import java.util.function.Supplier;

import dev.prospector.job.application.port.out.user.Users;

class InMemoryUsersTest extends UsersContract {
    private final Users users = new InMemoryUsers();

    @Override
    protected Users users() {
        return users;
    }

    @Override
    protected <T> T work(Supplier<T> work) {
        return work.get();
    }
}
