package io.cardkeep.web;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Reads a QR code off the screen, as a phone's camera does. */
public final class QrReader {
    /** A camera comes closer until every module is six pixels wide and nothing lies over the picture. */
    private static final String CLOSER = """
            picture => Object.assign(picture.style, {
                position: 'fixed', top: 0, left: 0, zIndex: 2000, maxWidth: 'none', borderRadius: 0,
                width: 6 * picture.viewBox.baseVal.width + 'px'
            })
            """;

    /** And goes away again. */
    private static final String AWAY = "picture => picture.removeAttribute('style')";

    private QrReader() {}

    /** The text of the code in a picture of the page. */
    public static String read(Locator picture) {
        picture.evaluate(CLOSER);
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.screenshot()));
            picture.evaluate(AWAY);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NotFoundException | ChecksumException | FormatException e) {
            throw new AssertionError("No camera could read this.", e);
        }
    }
}
