package dev.prospector.testbed.right.application.port.out;

public final class NoCourier extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
