package io.cardkeep.enkash;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cardkeep.domain.card.BrowserKey;
import io.cardkeep.domain.pin.SealedPin;
import io.cardkeep.enkash.BodyCodec.Decoded;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Everything of ours that reads what somebody else wrote. Whatever comes, none of it may throw. */
enum FuzzTarget {
    REPLY {
        @Override
        void read(byte[] input) {
            for (int status : new int[] {200, 404, 409, 500}) {
                Reply reply = ReplyReader.read(answered(status, input), PLAIN::decode);
                reply.toAnswer();
                reply.toReading(Listing::of);
                reply.toReceipt(payload -> new Fields(payload).text("cardAccountId"));
            }
        }
    },
    SECRET_FIELDS {
        @Override
        void read(byte[] input) {
            try (SecretFields fields = new SecretFields(Set.of("cardNumber", "cvv"))) {
                fields.read(answered(200, input), PLAIN);
                fields.read(answered(200, input), AES);
            }
            boolean same = Json.read(input).equals(Json.readWithout(input, Set.of(), (name, characters) -> {}));
            require(same, "Reading around no secret brings another tree than reading.");
        }
    },
    AES_BODIES {
        @Override
        void read(byte[] input) {
            AES.decode(input);
            AES.bare().decode(input);
            AES.decode(("{\"request\":\"" + Base64.getEncoder().encodeToString(input) + "\"}").getBytes(UTF_8));
            roundTrip(AES, input);
            roundTrip(AES.bare(), input);
        }
    },
    PLAIN_BODIES {
        @Override
        void read(byte[] input) {
            PLAIN.bare().decode(input);
            roundTrip(PLAIN, input);
            roundTrip(PLAIN.bare(), input);
        }
    },
    CARD {
        @Override
        void read(byte[] input) {
            Json.read(input).ifPresent(json -> CardFields.read(json, Installation.account()));
        }
    },
    TRANSACTION {
        @Override
        void read(byte[] input) {
            TransactionFields fields = new TransactionFields(Installation.COMPANY, Installation.ACCOUNT, TIME_OF_INDIA);
            Json.read(input).ifPresent(fields::read);
        }
    },
    CONTROLS {
        @Override
        void read(byte[] input) {
            Json.read(input).ifPresent(ControlFields::read);
        }
    },
    SEALED_PIN {
        @Override
        void read(byte[] input) {
            String text = new String(input, UTF_8);
            if (!text.isBlank() && text.length() <= 2_048) {
                SealedPinParts.of(new SealedPin(text));
                BrowserSeal.of(new BrowserKey(text));
            }
        }
    },
    TIME {
        @Override
        void read(byte[] input) {
            TIME_OF_INDIA.read(new String(input, UTF_8));
        }
    };

    private static final BodyCodec PLAIN = new PlainBodies();
    private static final BodyCodec AES = new AesBodies(Secret.valueOf(Sandbox.SECRET));
    private static final WireTime TIME_OF_INDIA = new WireTime(ZoneId.of("Asia/Kolkata"));

    abstract void read(byte[] input);

    /** The folder that its kept inputs are in. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it reads JSON, so that the samples of EnKash's pages are inputs of it too. */
    boolean readsJson() {
        return this != SEALED_PIN && this != TIME;
    }

    private static Delivery.Answered answered(int status, byte[] body) {
        return new Delivery.Answered(status, body.clone(), null);
    }

    private static void roundTrip(BodyCodec codec, byte[] input) {
        Optional<JsonNode> json = Json.read(input);
        if (json.isPresent() && isText(input)) {
            require(
                    codec.decode(codec.encode(input)).map(Decoded::json).equals(json),
                    "What was encoded is decoded to something else.");
        }
    }

    private static boolean isText(byte[] input) {
        return Arrays.equals(new String(input, UTF_8).getBytes(UTF_8), input);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
