package io.cardkeep.web.shell;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A QR code (ISO/IEC 18004) as one path of an SVG picture, a unit a module, with the quiet zone of four modules.
 *
 * @param size of the picture with its quiet zone
 * @param path of its dark modules
 */
public record QrPicture(int size, String path) {
    private static final int QUIET = 4;

    /** The picture of a text. */
    public static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        String path = IntStream.range(0, code.size * code.size)
                .filter(place -> code.getModule(place % code.size, place / code.size))
                .mapToObj(place -> "M" + (QUIET + place % code.size) + " " + (QUIET + place / code.size) + "h1v1h-1z")
                .collect(Collectors.joining());
        return new QrPicture(code.size + 2 * QUIET, path);
    }

    /** Constant, since the picture is as secret as its text. */
    @Override
    public String toString() {
        return "QrPicture";
    }
}
