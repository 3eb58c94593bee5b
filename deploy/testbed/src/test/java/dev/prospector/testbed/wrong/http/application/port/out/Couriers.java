package dev.prospector.testbed.wrong.http.application.port.out;

public interface Couriers {}
