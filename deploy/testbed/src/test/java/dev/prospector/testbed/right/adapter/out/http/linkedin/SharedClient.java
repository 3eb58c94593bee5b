package dev.prospector.testbed.right.adapter.out.http.linkedin;

public final class SharedClient {

    public void ask() {}
}
