package dev.prospector.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.prospector.testbed.Ports;

/** nginx (Debian's package {@code nginx-light}) as the backend of a benchmark, and as the proxy to compare with. */
final class Nginx {

    private static final String COMMON = """
            daemon off;
            worker_processes %d;
            pid %s/nginx.pid;
            error_log stderr warn;
            events { worker_connections 1024; }
            http {
              access_log off;
              keepalive_requests 100000000;
              client_body_temp_path %2$s/body;
              proxy_temp_path %2$s/proxy;
              fastcgi_temp_path %2$s/fastcgi;
              uwsgi_temp_path %2$s/uwsgi;
              scgi_temp_path %2$s/scgi;
              %s
            }
            """;

    private Nginx() {}

    /** Answers everything with 200 and that body. */
    static Started backend(String json) {
        var port = Ports.free();
        return start("backend", port, 1, """
                server {
                  listen 127.0.0.1:%d;
                  default_type application/json;
                  location / { return 200 '%s'; }
                }""".formatted(port, json));
    }

    /** Passes everything on, over kept connections. */
    static Started proxy(URI backend) {
        var port = Ports.free();
        return start(
                "nginx", port, Runtime.getRuntime().availableProcessors(), """
                upstream backend { server %s; keepalive 100; keepalive_requests 100000000; }
                server {
                  listen 127.0.0.1:%d;
                  location / {
                    proxy_pass http://backend;
                    proxy_http_version 1.1;
                    proxy_set_header Connection "";
                  }
                }""".formatted(backend.getAuthority(), port));
    }

    private static Started start(String name, int port, int workers, String servers) {
        var folder = Path.of("deploy/bench/target", name).toAbsolutePath();
        try {
            Files.createDirectories(folder);
            var file = folder.resolve("nginx.conf");
            Files.writeString(file, COMMON.formatted(workers, folder, servers));
            return Started.start(name, List.of(program(), "-p", folder.toString(), "-c", file.toString()), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Debian puts it where only root looks. */
    private static String program() {
        return List.of("/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx").stream()
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nginx is missing: apt-get install nginx-light"));
    }
}
