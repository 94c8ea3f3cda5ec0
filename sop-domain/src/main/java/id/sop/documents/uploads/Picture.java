package id.sop.documents.uploads;

/**
 * What a JPEG or PNG declares, and its bare picture: the parts that are drawn, without anything that is only said about it.
 *
 * @param components the colours of a pixel, transparency included
 * @param bytes of a pixel in memory
 * @param scans how often the picture is gone through until it is whole; 1 for most
 * @param orientation how the camera was held, 1 to 8 as in EXIF; 1 is upright
 * @param bare the file with nothing in it but what is needed to draw it
 */
record Picture(
        String name,
        ContentType type,
        int width,
        int height,
        int components,
        int bytes,
        int scans,
        int orientation,
        Ink ink,
        byte[] bare) {

    /** The colours of a picture of four components; {@code LIGHT} for the others. */
    enum Ink {
        LIGHT,
        CMYK,
        CMYK_INVERTED,
        YCCK_INVERTED
    }

    private static final int MOST_SCANS = 100;
    private static final long MOST_PIXELS_IN_SCANS = 1_500_000_000L;

    /** Reads the parts of a file one by one and decodes none. @throws FileDamaged if a part is wrong, or the end is missing */
    static Picture read(String name, ContentType type, byte[] content) {
        return type == ContentType.JPEG ? new JpegFile(name, content).read() : new PngFile(name, content).read();
    }

    long pixels() {
        return (long) width * height;
    }

    /** @throws ImageTooLarge if the picture has more than {@code most} pixels */
    void requireAtMost(long most) {
        if (pixels() > most) {
            throw new ImageTooLarge(name, pixels() / 1_000_000, most / 1_000_000);
        }
        if (scans > MOST_SCANS || scans * pixels() > MOST_PIXELS_IN_SCANS) {
            throw new FileDamaged(name);
        }
    }

    /** The bytes of memory that copying takes when only every n-th pixel of a row and every n-th row is kept. */
    long memory(int n) {
        long kept = (long) ((width + n - 1) / n) * ((height + n - 1) / n);
        long each = ink != Ink.LIGHT ? 4 + 3 : orientation > 1 ? 2L * bytes : bytes;
        // Of a picture in several scans the decoder keeps two bytes for each value of the whole
        long decoder = scans > 1 ? 2 * pixels() * components : 0;
        return kept * each + decoder + 3L * bare.length;
    }
}
