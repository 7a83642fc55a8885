package io.cardkeep.enkash;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicBoolean;

/** A request's body, which asks whether it may leave when the connection stands and its first byte is wanted. */
final class DepartingBody implements BodyPublisher {
    private final byte[] body;
    private final Departure departure;

    /** @param body not copied; wiped by who made it */
    DepartingBody(byte[] body, Departure departure) {
        this.body = body;
        this.departure = departure;
    }

    @Override
    public long contentLength() {
        return body.length;
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        AtomicBoolean over = new AtomicBoolean();
        subscriber.onSubscribe(new Subscription() {
            @Override
            public void request(long buffers) {
                if (over.compareAndSet(false, true)) {
                    send(subscriber);
                }
            }

            @Override
            public void cancel() {
                over.set(true);
            }
        });
    }

    private void send(Subscriber<? super ByteBuffer> subscriber) {
        if (departure.leave()) {
            subscriber.onNext(ByteBuffer.wrap(body).asReadOnlyBuffer());
            subscriber.onComplete();
        } else {
            subscriber.onError(new IOException("This request was given up before it was sent."));
        }
    }
}
