package io.cardkeep.enkash;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** An answer's body as bytes, up to a length that no answer should have. */
final class AnswerBody implements BodySubscriber<byte[]> {
    private static final int LONGEST = 8 * 1024 * 1024;

    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private @Nullable Subscription subscription;
    private long length;

    @Override
    public CompletionStage<byte[]> getBody() {
        return bytes.getBody();
    }

    @Override
    public void onSubscribe(Subscription to) {
        subscription = to;
        bytes.onSubscribe(to);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        length += buffers.stream().mapToInt(ByteBuffer::remaining).sum();
        if (length <= LONGEST) {
            bytes.onNext(buffers);
        } else if (subscription != null) {
            subscription.cancel();
            subscription = null;
            bytes.onError(new TooLong());
        }
    }

    @Override
    public void onError(Throwable trouble) {
        bytes.onError(trouble);
    }

    @Override
    public void onComplete() {
        bytes.onComplete();
    }

    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }
}
