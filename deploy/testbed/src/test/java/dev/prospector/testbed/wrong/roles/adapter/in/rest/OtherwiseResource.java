package dev.prospector.testbed.wrong.roles.adapter.in.rest;

import jakarta.annotation.security.RolesAllowed;

@RolesAllowed("admin")
final class OtherwiseResource {}
