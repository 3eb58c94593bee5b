package dev.prospector.testbed.wrong.client.adapter.out.http.linkedin;

public record SharedClient() {}
