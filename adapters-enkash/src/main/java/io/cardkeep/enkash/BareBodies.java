package io.cardkeep.enkash;

import java.util.Optional;
import java.util.function.Function;

/**
 * Bodies that are nothing but one JSON string, as the older page "Generate Card OTP" types them; that the string holds what
 * other bodies hold is an assumption. No secret travels so.
 */
final class BareBodies implements BodyCodec {
    private final BodyCodec whole;
    private final Function<byte[], String> written;
    private final Function<String, Optional<Opened>> read;

    /**
     * Speaks bare strings.
     *
     * @param whole reads an answer that is an object after all, as errors are
     * @param written the string for a body's JSON
     * @param read the JSON in a string
     */
    BareBodies(BodyCodec whole, Function<byte[], String> written, Function<String, Optional<Opened>> read) {
        this.whole = whole;
        this.written = written;
        this.read = read;
    }

    @Override
    public byte[] encode(byte[] json) {
        return Json.write(written.apply(json));
    }

    @Override
    public Optional<Opened> open(byte[] body) {
        Optional<String> string = Json.string(body);
        return string.isPresent() ? string.flatMap(read) : whole.open(body);
    }

    @Override
    public BodyCodec bare() {
        return this;
    }
}
