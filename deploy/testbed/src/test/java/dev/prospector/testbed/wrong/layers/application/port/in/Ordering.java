package dev.prospector.testbed.wrong.layers.application.port.in;

public interface Ordering {}
