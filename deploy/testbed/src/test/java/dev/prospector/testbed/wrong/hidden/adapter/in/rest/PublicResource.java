package dev.prospector.testbed.wrong.hidden.adapter.in.rest;

public record PublicResource() {}
