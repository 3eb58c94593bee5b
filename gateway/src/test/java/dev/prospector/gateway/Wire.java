package dev.prospector.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;

/** HTTP byte by byte, for requests that no client library would send. */
public final class Wire {
    private Wire() {}

    /** What came back until the gateway closed the connection, as ISO-8859-1. */
    public static String exchange(byte[] request) {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String exchange(String request) {
        return exchange(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    public static String get(String path, String... headers) {
        return exchange("GET " + path + " HTTP/1.1\r\n" + head(headers) + "\r\n");
    }

    public static byte[] post(String path, byte[] body, String... headers) {
        var request = new ByteArrayOutputStream();
        request.writeBytes(
                ("POST " + path + " HTTP/1.1\r\nContent-Length: " + body.length + "\r\n" + head(headers) + "\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        return request.toByteArray();
    }

    public static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    private static String head(String... headers) {
        var lines = new StringBuilder("Host: gateway\r\nConnection: close\r\n");
        for (var header : headers) {
            lines.append(header).append("\r\n");
        }
        return lines.toString();
    }
}
