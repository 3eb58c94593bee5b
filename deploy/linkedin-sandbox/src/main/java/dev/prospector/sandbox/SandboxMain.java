package dev.prospector.sandbox;

import java.time.Clock;

import dev.prospector.sandbox.http.PortTaken;

/** Runs the sandbox until it is told to end; what can be set is in {@link Settings}. */
public final class SandboxMain {

    private SandboxMain() {}

    public static void main(String[] arguments) {
        try {
            Sandbox sandbox = Sandbox.start(Settings.fromEnvironment(), Clock.systemUTC());
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-stop"));
            System.out.println("LinkedIn sandbox ready at " + sandbox.url());
        } catch (PortTaken taken) {
            System.err.println(taken.getMessage());
            System.exit(1);
        }
    }
}
