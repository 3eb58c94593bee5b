package dev.prospector.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body of unknown length on its way through, cut off as soon as it has more bytes than allowed. */
final class LimitedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> source;
    private final long limit;
    private long seen;
    private boolean broken;
    private Handler<Throwable> failed = failure -> {};

    LimitedBody(ReadStream<Buffer> source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    boolean isTooLarge() {
        return seen > limit;
    }

    /** Whoever sends it went away. */
    boolean isBroken() {
        return broken;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> next) {
        source.handler(next == null ? null : chunk -> take(chunk, next));
        return this;
    }

    private void take(Buffer chunk, Handler<Buffer> next) {
        if (isTooLarge()) {
            return;
        }
        seen += chunk.length();
        if (isTooLarge()) {
            failed.handle(new IllegalStateException("more than " + limit + " bytes"));
        } else {
            next.handle(chunk);
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        failed = handler == null ? failure -> {} : handler;
        source.exceptionHandler(failure -> {
            broken = true;
            failed.handle(failure);
        });
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
