package dev.prospector.testbed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A user of the database with what it may touch. Names and passwords are plain enough to need no quoting. */
public final class Account {

    private static final String EVERYTHING = "*";
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z][a-z0-9_]{0,30}");
    private static final Pattern PLAIN_PASSWORD = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private final String schema;
    private final String user;
    private final String password;

    private Account(String schema, String user, String password) {
        this.schema = schema;
        this.user = plain(PLAIN_NAME, user);
        this.password = plain(PLAIN_PASSWORD, password);
    }

    /** A user of one schema, which is made with the user; nothing else can be seen. */
    public static Account of(String schema, String user, String password) {
        return new Account(plain(PLAIN_NAME, schema), user, password);
    }

    /** A user that may make schemas and use all of them; for tests. */
    public static Account ofEverything(String user, String password) {
        return new Account(EVERYTHING, user, password);
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** The schema to connect to; empty for none. */
    String home() {
        return schema.equals(EVERYTHING) ? "" : schema;
    }

    /** Safe to repeat at each start; the password is then the one given last. */
    List<String> statements() {
        String name = "'" + user + "'@'%'";
        List<String> statements = List.of(
                "create user if not exists " + name + " identified by '" + password + "';",
                "alter user " + name + " identified by '" + password + "';",
                "grant all privileges on " + schema + ".* to " + name + ";");
        return schema.equals(EVERYTHING)
                ? statements
                : Stream.concat(Stream.of(schemaStatement(schema) + ";"), statements.stream())
                        .toList();
    }

    /** Makes the schema if it is absent. Says its collation, because MySQL forgets the server's while it works through accounts. */
    static String schemaStatement(String schema) {
        return "create database if not exists `" + schema + "` character set utf8mb4 collate utf8mb4_unicode_ci";
    }

    private static String plain(Pattern allowed, String value) {
        if (!allowed.matcher(value).matches()) {
            throw new IllegalArgumentException("not a plain name or password: it must match " + allowed);
        }
        return value;
    }
}
