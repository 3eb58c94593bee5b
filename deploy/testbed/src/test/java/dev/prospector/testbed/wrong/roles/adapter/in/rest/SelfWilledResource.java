package dev.prospector.testbed.wrong.roles.adapter.in.rest;

import jakarta.annotation.security.RolesAllowed;

final class SelfWilledResource {

    @RolesAllowed("admin")
    public void close() {}
}
