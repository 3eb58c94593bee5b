package dev.prospector.crash;

/** A program of two statements. */
public class Statements {
    public static void main(String[] arguments) {
        new Statements().update("a");
        new Statements().update("b");
    }

    int update(String sql) {
        return sql.length();
    }
}
