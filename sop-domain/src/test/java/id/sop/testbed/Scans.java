package id.sop.testbed;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Files that an officer could give. */
public final class Scans {

    private Scans() {}

    /** A small picture. */
    public static byte[] png() {
        return png(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
    }

    /**
     * A picture of noise: no two are the same, and none becomes much smaller.
     *
     * @param side its width and height, in pixels
     */
    public static byte[] noise(int side, long seed) {
        var noise = new Random(seed);
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, noise.nextInt());
            }
        }
        return png(picture);
    }

    private static byte[] png(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
